FROM maven:3.9-eclipse-temurin-17 AS build
WORKDIR /keiretsu
COPY . .
RUN mvn -q -P fast -Dmaven.antrun.skip=true package && cp target/keiretsu-*.jar keiretsu.jar

FROM eclipse-temurin:17-jre
RUN useradd --system --create-home --home-dir /keiretsu keiretsu
WORKDIR /keiretsu
USER keiretsu
RUN mkdir data
COPY --from=build /keiretsu/keiretsu.jar .
EXPOSE 8080
ENTRYPOINT ["java", "-jar", "keiretsu.jar"]
