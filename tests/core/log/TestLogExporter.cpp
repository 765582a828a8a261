#include "core/log/ForeignLog.h"
#include "core/log/LogExporter.h"
#include "core/log/Tile.h"
#include "tests/core/log/MemoryLog.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"

#include <QDir>
#include <QDirIterator>
#include <QTemporaryDir>
#include <QTest>

using namespace hallmarker::core;
using hallmarker::tests::MemoryLog;

namespace {

class StopAtOnce final : public Progress {
public:
    void report(const QString &, qint64, qint64) override { ++m_reports; }
    bool isCancelled() const override { return m_reports > 0; }

private:
    int m_reports = 0;
};

QStringList filesBelow(const QString &folder)
{
    QStringList files;
    QDirIterator iterator(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (iterator.hasNext())
        files += QDir(folder).relativeFilePath(iterator.next());
    files.sort();
    return files;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

} // namespace

class TestLogExporter : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void writesTheFilesOfTheSpecification()
    {
        const QTemporaryDir folder;
        const MemoryLog log(15);
        const auto written = LogExporter::write(log, folder.path(), Progress::none());
        VERIFY_RESULT(written);
        const QString id = log.key().verifierKey().idText();
        const QStringList expected{QStringLiteral("HOW-TO-VERIFY.txt"), QStringLiteral("checkpoint"),
                                   QString(QStringLiteral("keys/") + id + QStringLiteral(".pem")),
                                   QString(QStringLiteral("keys/") + id + QStringLiteral(".vkey")),
                                   QStringLiteral("tile/0/000.p/15"), QStringLiteral("tile/entries/000.p/15")};
        QCOMPARE(filesBelow(folder.path()), expected);
        QCOMPARE(written->entries, 15);
        QCOMPARE(written->files, expected.size());
        QCOMPARE(contentOf(folder.filePath(QStringLiteral("checkpoint"))), log.noteAt(15));
        QCOMPARE(contentOf(folder.filePath(QStringLiteral("tile/entries/000.p/15"))), *Tile::bundle(log.all()));
        QCOMPARE(contentOf(folder.filePath(QStringLiteral("tile/0/000.p/15"))).mid(32 * 14),
                 MerkleTree::leafHash("entry 14").raw());
    }

    void roundTrips_data()
    {
        QTest::addColumn<int>("entries");
        for (const int entries : {0, 1, 2, 255, 256, 257, 512, 1000})
            QTest::addRow("%d", entries) << entries;
    }
    void roundTrips()
    {
        QFETCH(int, entries);
        const QTemporaryDir folder;
        const MemoryLog log(entries);
        VERIFY_RESULT(LogExporter::write(log, folder.path(), Progress::none()));
        QList<QByteArray> seen;
        const auto found = ForeignLog::verify(folder.path(), {}, Progress::none(),
                                              [&seen](qint64 index, const QByteArray &entry) -> Result<void> {
                                                  if (index != seen.size())
                                                      return Error(ErrorKind::Internal, QStringLiteral("order"));
                                                  seen += entry;
                                                  return {};
                                              });
        VERIFY_RESULT(found);
        QVERIFY2(found->isSound, qPrintable(found->problem));
        QCOMPARE(seen, log.all());
        QCOMPARE(found->entries, entries);
        QCOMPARE(found->checkpoint.root, log.rootAt(entries));
        QCOMPARE(found->keys.size(), 1);
        QCOMPARE(found->keys.first().from, KeyTrust::Contained);
        QVERIFY(found->ignored.isEmpty());
    }

    void exportsThePrefixOfItsCheckpoint()
    {
        const QTemporaryDir folder;
        MemoryLog log(300);
        log.note = log.noteAt(260);
        VERIFY_RESULT(LogExporter::write(log, folder.path(), Progress::none()));
        const auto found = ForeignLog::verify(folder.path(), {}, Progress::none());
        VERIFY_RESULT(found);
        QVERIFY2(found->isSound, qPrintable(found->problem));
        QCOMPARE(found->entries, 260);
    }

    void sameLogSameBytes()
    {
        const QTemporaryDir one;
        const QTemporaryDir two;
        const MemoryLog log(300);
        VERIFY_RESULT(LogExporter::write(log, one.path(), Progress::none()));
        VERIFY_RESULT(LogExporter::write(log, two.path(), Progress::none()));
        const QStringList files = filesBelow(one.path());
        QCOMPARE(filesBelow(two.path()), files);
        for (const QString &file : files)
            QCOMPARE(contentOf(one.filePath(file)), contentOf(two.filePath(file)));
    }

    void refusesAFolderThatIsNotEmpty()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral(".hidden")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        const auto written = LogExporter::write(MemoryLog(3), folder.path(), Progress::none());
        QCOMPARE(written.error().kind, ErrorKind::Usage);
        QCOMPARE(filesBelow(folder.path()), QStringList{QStringLiteral(".hidden")});
        QCOMPARE(LogExporter::write(MemoryLog(3), file.fileName(), Progress::none()).error().kind, ErrorKind::Usage);
    }

    void leavesNothingBehindOnFailure()
    {
        const QTemporaryDir folder;
        const QString target = folder.filePath(QStringLiteral("a/b"));
        MemoryLog log(600);
        log.replaced = log.all();
        log.replaced[400] = "tampered";
        QCOMPARE(LogExporter::write(log, target, Progress::none()).error().kind, ErrorKind::Integrity);
        QVERIFY(!QFileInfo::exists(target));
        log.replaced = log.all().first(590);
        QCOMPARE(LogExporter::write(log, target, Progress::none()).error().kind, ErrorKind::Integrity);
        log.replaced.clear();
        StopAtOnce stop;
        QCOMPARE(LogExporter::write(log, target, stop).error().kind, ErrorKind::Cancelled);
        QVERIFY(!QFileInfo::exists(target));
        VERIFY_RESULT(LogExporter::write(log, target, Progress::none()));
    }

    void refusesACheckpointThatDoesNotVerify()
    {
        const QTemporaryDir folder;
        MemoryLog log(3);
        log.note = MemoryLog(3, 'x').noteAt(3);
        QCOMPARE(LogExporter::write(log, folder.path(), Progress::none()).error().kind, ErrorKind::Integrity);
        // Signed by the log and by a stranger whose key would not be in the folder.
        log.note = *Checkpoint{QStringLiteral("example.org/log"), 3, log.rootAt(3), {}}.sign(
            {log.key(), MemoryLog::signer(QStringLiteral("stranger"), 's')});
        QCOMPARE(LogExporter::write(log, folder.path(), Progress::none()).error().kind, ErrorKind::Invalid);
        log.moreKeys = {MemoryLog::signer(QStringLiteral("stranger"), 's').verifierKey().toText()};
        VERIFY_RESULT(LogExporter::write(log, folder.path(), Progress::none()));
    }

    void refusesTooLargeEntries()
    {
        const QTemporaryDir folder;
        MemoryLog log(1);
        log.append(QByteArray(65'536, 'x'));
        QCOMPARE(LogExporter::write(log, folder.path(), Progress::none()).error().kind, ErrorKind::LimitExceeded);
        QVERIFY(filesBelow(folder.path()).isEmpty());
    }
};

HALLMARKER_TEST(TestLogExporter)
#include "TestLogExporter.moc"
