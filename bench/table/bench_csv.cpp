// How fast readCsv turns a file into typed columns, beside counting its lines and beside SQLite's own import.
// usage: bench_csv [megabytes=200] [threads=0] [block KiB=2048] [file.csv]

#include "core/random/RandomStream.h"
#include "core/table/CsvReader.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <cstdio>

#include <sys/resource.h>

using namespace hallmarker::core;

namespace {

/// Ten columns as in survey data: an identifier, categories, whole numbers, amounts, a date, a flag, some missing values.
bool writeSample(const QString &path, qint64 bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    RandomStream random(Seed{42});
    const char *cities[] = {"Berlin", "Paris", "Porto", "Gdansk", "Aix-en-Provence", "\"Frankfurt, Oder\"", "Malm\xc3\xb6"};
    const char *jobs[] = {"Adm-clerical", "Exec-managerial", "Prof-specialty", "Craft-repair", "Other-service"};
    QByteArray out = "id,age,city,job,income,zip,born,member,score,weight\n";
    qint64 written = 0;
    for (qint64 row = 0; written + out.size() < bytes; ++row) {
        char line[200];
        const int length = std::snprintf(line, sizeof line, "%lld,%d,%s,%s,%.2f,%05d,%04d-%02d-%02d,%s,%s,%.6f\n", static_cast<long long>(row + 1000000),
                                         static_cast<int>(random.below(90)), cities[random.below(7)], jobs[random.below(5)],
                                         static_cast<double>(random.below(9'000'000)) / 100, static_cast<int>(random.below(99999)),
                                         static_cast<int>(1930 + random.below(80)), static_cast<int>(1 + random.below(12)),
                                         static_cast<int>(1 + random.below(28)), random.below(2) ? "true" : "false",
                                         random.below(10) ? std::to_string(random.below(1000)).c_str() : "NA", random.uniform());
        out.append(line, length);
        if (out.size() > (1 << 20)) {
            written += file.write(out);
            out.clear();
        }
    }
    file.write(out);
    return file.flush();
}

/// Of all threads; on a busy machine it says more than the clock on the wall.
double cpuSeconds()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) + static_cast<double>(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6;
}

double secondsOf(const QString &program, const QStringList &arguments)
{
    QElapsedTimer timer;
    timer.start();
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(-1) || process.exitCode() != 0)
        return -1;
    return static_cast<double>(timer.nsecsElapsed()) / 1e9;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    const qint64 megabytes = arguments.size() > 1 ? arguments.at(1).toLongLong() : 200;
    const int threads = arguments.size() > 2 ? arguments.at(2).toInt() : 0;
    const qint64 block = (arguments.size() > 3 ? arguments.at(3).toLongLong() : 2048) << 10;
    const QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("sample.csv"));
    if (arguments.size() > 4)
        path = arguments.at(4);
    else if (!writeSample(path, megabytes << 20))
        return 1;
    const double size = static_cast<double>(QFileInfo(path).size()) / (1 << 20);

    const double counting = secondsOf(QStringLiteral("wc"), {QStringLiteral("-l"), path});
    const double cpuBefore = cpuSeconds();
    QElapsedTimer timer;
    timer.start();
    const auto read = readCsv(path, {}, Progress::none(), CsvTuning{.blockBytes = block, .threads = threads});
    const double reading = static_cast<double>(timer.nsecsElapsed()) / 1e9;
    const double cpu = cpuSeconds() - cpuBefore;
    if (!read) {
        std::fprintf(stderr, "%s\n", qPrintable(read.error().toString()));
        return 1;
    }
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    timer.restart();
    const Digest digest = read->table.contentDigest();
    const double digesting = static_cast<double>(timer.nsecsElapsed()) / 1e9;
    std::printf("file       %9.0f MB  %zu rows  %zu columns\n", size, read->table.rowCount(), read->table.columns().size());
    for (const Column &column : read->table.columns())
        std::printf("  %-12s %-8s missing %zu\n", qPrintable(column.name()), qPrintable(columnTypeName(column.type())), column.missingCount());
    std::printf("readCsv    %9.2f s  %7.0f MB/s  processor time %.2f s  peak memory %ld MB\n", reading, size / reading, cpu, usage.ru_maxrss / 1024);
    std::printf("digest     %9.2f s  %7.0f MB/s  %s\n", digesting, size / digesting, qPrintable(digest.shortText()));
    std::printf("wc -l      %9.2f s  %7.0f MB/s  readCsv takes %.2f times as long\n", counting, size / counting, reading / counting);
    if (QStandardPaths::findExecutable(QStringLiteral("sqlite3")).isEmpty()) {
        std::printf("sqlite3 is not installed: no comparison with .import\n");
        return 0;
    }
    const double importing = secondsOf(QStringLiteral("sqlite3"),
                                       {folder.filePath(QStringLiteral("t.db")), QStringLiteral("-cmd"), QStringLiteral(".mode csv"),
                                        QStringLiteral(".import %1 t").arg(path)});
    if (importing > 0)
        std::printf("sqlite3    %9.2f s  %7.0f MB/s  readCsv takes %.3f of its time\n", importing, size / importing, reading / importing);
    return 0;
}
