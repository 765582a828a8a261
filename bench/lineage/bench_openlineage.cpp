// How many OpenLineage events a second become facts, on one thread, beside QJsonDocument that only parses them.
// usage: bench_openlineage [events=40000] [folder of .ndjson samples]
// Without a folder the events are made up: about 2.7 kB each, with schemas, column lineage and the usual facets.

#include "bench/support/Stopwatch.h"
#include "core/digest/Hasher.h"
#include "lineage/openlineage/OpenLineageImporter.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>
#include <ctime>

using namespace hallmarker;
using namespace hallmarker::lineage;

namespace {

/// Processor seconds of this thread: on a busy machine they say more than the clock on the wall.
double processorSeconds()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) * 1e-9;
}

QJsonObject facet(QJsonObject members)
{
    members.insert(QStringLiteral("_producer"), QStringLiteral("https://example.org/producer/1.0.0"));
    members.insert(QStringLiteral("_schemaURL"), QStringLiteral("https://openlineage.io/spec/2-0-2/OpenLineage.json#/$defs/BaseFacet"));
    return members;
}

QJsonObject dataset(int number, bool withLineage)
{
    QJsonArray fields;
    QJsonObject lineage;
    for (int column = 0; column < 7; ++column) {
        const QString name = QStringLiteral("column_%1").arg(column);
        fields << QJsonObject{{QStringLiteral("name"), name}, {QStringLiteral("type"), QStringLiteral("VARCHAR")}};
        const QJsonObject source{{QStringLiteral("namespace"), QStringLiteral("postgres://db:5432")}, {QStringLiteral("name"), QStringLiteral("public.table_%1").arg(number / 2)}, {QStringLiteral("field"), name}};
        lineage.insert(name, QJsonObject{{QStringLiteral("inputFields"), QJsonArray{source}}});
    }
    QJsonObject facets{{QStringLiteral("schema"), facet({{QStringLiteral("fields"), fields}})}};
    if (withLineage)
        facets.insert(QStringLiteral("columnLineage"), facet({{QStringLiteral("fields"), lineage}}));
    return {{QStringLiteral("namespace"), QStringLiteral("postgres://db:5432")}, {QStringLiteral("name"), QStringLiteral("public.table_%1").arg(number)}, {QStringLiteral("facets"), facets}};
}

QList<QByteArray> madeUpEvents()
{
    QList<QByteArray> events;
    for (int i = 0; i < 100; ++i) {
        const QJsonObject event{{QStringLiteral("eventType"), i % 2 ? QStringLiteral("COMPLETE") : QStringLiteral("START")},
                                {QStringLiteral("eventTime"), QStringLiteral("2026-01-01T00:00:00.000Z")},
                                {QStringLiteral("producer"), QStringLiteral("https://example.org/producer/1.0.0")},
                                {QStringLiteral("schemaURL"), QStringLiteral("https://openlineage.io/spec/2-0-2/OpenLineage.json#/$defs/RunEvent")},
                                {QStringLiteral("run"), QJsonObject{{QStringLiteral("runId"), QStringLiteral("00000000-0000-4000-8000-000000000000")}}},
                                {QStringLiteral("job"), QJsonObject{{QStringLiteral("namespace"), QStringLiteral("etl")}, {QStringLiteral("name"), QStringLiteral("job_%1").arg(i)}}},
                                {QStringLiteral("inputs"), QJsonArray{dataset(i / 2, false)}},
                                {QStringLiteral("outputs"), QJsonArray{dataset(i, true)}}};
        events << QJsonDocument(event).toJson(QJsonDocument::Compact);
    }
    return events;
}

QList<QByteArray> sampleEvents(const QString &folder)
{
    QList<QByteArray> events;
    for (const QString &name : QDir(folder).entryList({QStringLiteral("*.ndjson")}, QDir::Files, QDir::Name)) {
        QFile file(QDir(folder).filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        for (const QByteArray &line : file.readAll().split('\n')) {
            if (!line.trimmed().isEmpty())
                events << line.trimmed();
        }
    }
    return events;
}

/// Each event once more under another run, so that none is a repeat.
QByteArray stream(const QList<QByteArray> &samples, int count)
{
    QByteArray bytes;
    for (int i = 0; i < count; ++i) {
        QByteArray event = samples.at(i % samples.size());
        const qsizetype id = event.indexOf("\"runId\":\"");
        if (id >= 0) {
            const qsizetype end = event.indexOf('"', id + 9);
            const QByteArray old = event.mid(id + 9, end - id - 9);
            QByteArray fresh("00000000-0000-4000-8000-");
            fresh.append(QByteArray::number(i / samples.size()).rightJustified(6, '0')).append(QByteArray::number(static_cast<qulonglong>(qHash(old) % 1'000'000)).rightJustified(6, '0'));
            event.replace(id + 9, end - id - 9, fresh);
        } else {
            event.insert(1, QByteArray("\"repeat\":") + QByteArray::number(i) + ',');
        }
        bytes += event + '\n';
    }
    return bytes;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    const int count = arguments.size() > 1 ? arguments.at(1).toInt() : 40000;
    const QList<QByteArray> samples = arguments.size() > 2 ? sampleEvents(arguments.at(2)) : madeUpEvents();
    if (samples.isEmpty() || count <= 0) {
        std::fprintf(stderr, "no events\n");
        return 1;
    }
    const QByteArray bytes = stream(samples, count);
    std::printf("%d events of %lld bytes on average, one thread, processor time\n", count, static_cast<long long>(bytes.size() / count));

    double plain = 0;
    double ours = 0;
    for (int round = 0; round < 5; ++round) { // the best of five: other programs share the machine
        const double beforeParsing = processorSeconds();
        qint64 parsed = 0;
        qsizetype from = 0;
        while (from < bytes.size()) {
            const qsizetype end = bytes.indexOf('\n', from);
            parsed += QJsonDocument::fromJson(QByteArray::fromRawData(bytes.constData() + from, end - from)).isObject() ? 1 : 0;
            from = end + 1;
        }
        plain = qMax(plain, count / (processorSeconds() - beforeParsing));
        if (parsed != count)
            std::printf("QJsonDocument read %lld events\n", static_cast<long long>(parsed));

        LineageFacts facts;
        const double beforeImport = processorSeconds();
        const auto report = OpenLineageImporter::readBytes(bytes, QStringLiteral("bench"), {}, facts, core::Progress::none());
        ours = qMax(ours, count / (processorSeconds() - beforeImport));
        if (!report || report->rejected > 0)
            std::printf("refused: %lld\n", report ? static_cast<long long>(report->rejected) : -1LL);
        if (round == 0)
            std::printf("%zu nodes, %zu edges, %zu attributes, %zu texts, %zu new events\n", facts.nodes.size(), facts.edges.size(), facts.attributes.size(), facts.texts.size(), facts.events.size());
    }
    const double beforeHashing = processorSeconds();
    core::Hasher::of(bytes);
    bench::printFigure("SHA-256 of the bytes alone", count / (processorSeconds() - beforeHashing), "events/s");
    bench::printFigure("QJsonDocument, parsing alone", plain, "events/s");
    bench::printFigure("bytes to facts, counts and digests", ours, "events/s", plain, "QJsonDocument");
    std::printf("peak memory %.0f MiB\n", bench::peakResidentMiB());
    return 0;
}
