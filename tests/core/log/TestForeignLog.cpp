#include "core/log/ForeignLog.h"
#include "core/log/LogExporter.h"
#include "core/log/Tile.h"
#include "tests/core/log/MemoryLog.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace hallmarker::core;
using hallmarker::tests::MemoryLog;

namespace {

void writeInto(const QTemporaryDir &folder, const QString &name, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(folder.filePath(name)).path());
    QFile file(folder.filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

ForeignLogVerification judged(const QTemporaryDir &folder, const ForeignLogOptions &options = {})
{
    const auto found = ForeignLog::verify(folder.path(), options, Progress::none());
    if (!found) {
        ForeignLogVerification failed;
        failed.isSound = false;
        failed.problem = QStringLiteral("ERROR ") + found.error().message;
        return failed;
    }
    return *found;
}

} // namespace

class TestForeignLog : public QObject {
    Q_OBJECT

    const MemoryLog m_log{300};

    /// The log as another program leaves it: no keys/, tiles of earlier checkpoints, its own state.
    void writeForeign(const QTemporaryDir &folder) const
    {
        QVERIFY(LogExporter::write(m_log, folder.path(), Progress::none()));
        QVERIFY(QDir(folder.filePath(QStringLiteral("keys"))).removeRecursively());
        QVERIFY(QFile::remove(folder.filePath(QStringLiteral("HOW-TO-VERIFY.txt"))));
        QByteArray hashes;
        for (int i = 256; i < 267; ++i)
            hashes += m_log.node(0, i)->raw();
        writeInto(folder, QStringLiteral("tile/0/001.p/11"), hashes);
        writeInto(folder, QStringLiteral("tile/entries/001.p/11"), *Tile::bundle(m_log.all().mid(256, 11)));
        writeInto(folder, QStringLiteral("tile/entries/000.p/3"), *Tile::bundle(m_log.all().mid(0, 3)));
        writeInto(folder, QStringLiteral(".state/treeState"), "{}");
    }
    ForeignLogOptions trusting() const
    {
        ForeignLogOptions options;
        options.trustedKeys = {m_log.key().verifierKey()};
        return options;
    }

private Q_SLOTS:
    void readsTheLogOfAnotherProgram()
    {
        const QTemporaryDir folder;
        writeForeign(folder);
        const auto found = judged(folder, trusting());
        QVERIFY2(found.isSound, qPrintable(found.problem));
        QCOMPARE(found.keys.size(), 1);
        QCOMPARE(found.keys.first().from, KeyTrust::Given);
        QCOMPARE(found.ignored, QStringList{QStringLiteral(".state")});
        QCOMPARE(found.anchor, QStringLiteral("none"));
        // checkpoint, 2 bundles, 2 tiles, 1 upper tile, 3 older ones each beside its present form
        QCOMPARE(found.files, 1 + 2 + 2 + 1 + 6);

        const auto unsure = judged(folder);
        QVERIFY(!unsure.isSound);
        QVERIFY(!unsure.problem.isEmpty());
    }

    void aRelativeFolderIsAFolderToo()
    {
        const QTemporaryDir folder;
        QVERIFY(LogExporter::write(m_log, folder.filePath(QStringLiteral("log")), Progress::none()));
        const QString before = QDir::currentPath();
        QVERIFY(QDir::setCurrent(folder.path()));
        const auto back = qScopeGuard([&] { QDir::setCurrent(before); });
        const auto found = ForeignLog::verify(QStringLiteral("log"), {}, Progress::none());
        VERIFY_RESULT(found);
        QVERIFY2(found->isSound, qPrintable(found->problem));
    }

    void earlierTilesMustAgree()
    {
        const QTemporaryDir folder;
        writeForeign(folder);
        QFile file(folder.filePath(QStringLiteral("tile/0/001.p/11")));
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.seek(100);
        file.putChar('!');
        file.close();
        const auto found = judged(folder, trusting());
        QVERIFY(!found.isSound);
        QCOMPARE(found.badFile, QStringLiteral("tile/0/001.p/11"));
        writeInto(folder, QStringLiteral("tile/0/001.p/11"), m_log.node(0, 256)->raw());
        QCOMPARE(judged(folder, trusting()).badFile, QStringLiteral("tile/0/001.p/11"));
    }

    void aGivenKeyMustHaveSigned()
    {
        const QTemporaryDir folder;
        QVERIFY(LogExporter::write(m_log, folder.path(), Progress::none()));
        ForeignLogOptions options;
        options.trustedKeys = {MemoryLog::signer(QStringLiteral("example.org/log"), 'z').verifierKey()};
        const auto found = judged(folder, options);
        QVERIFY(!found.isSound);
        QCOMPARE(found.badFile, QStringLiteral("checkpoint"));
        options.trustedKeys += m_log.key().verifierKey();
        QVERIFY(judged(folder, options).isSound);
        options.origin = QStringLiteral("example.org/other");
        QVERIFY(!judged(folder, options).isSound);
    }

    void aTrustedCheckpointFindsRollbackAndRewriting()
    {
        const QTemporaryDir folder;
        QVERIFY(LogExporter::write(m_log, folder.path(), Progress::none()));
        ForeignLogOptions options;
        MemoryLog longer(310);
        for (const qint64 size : {0LL, 1LL, 200LL, 256LL, 300LL}) {
            options.trustedNote = m_log.noteAt(size);
            const auto found = judged(folder, options);
            QVERIFY2(found.isSound, qPrintable(found.problem));
            QCOMPARE(found.anchor, QStringLiteral("checkpoint file"));
        }
        options.trustedNote = longer.noteAt(301);
        QVERIFY(!judged(folder, options).isSound);
        QVERIFY(judged(folder, options).problem.contains(QStringLiteral("rolled back")));

        MemoryLog rewritten;
        for (qint64 i = 0; i < 300; ++i)
            rewritten.append(i == 150 ? QByteArray("other") : m_log.all().at(i));
        options.trustedNote = rewritten.noteAt(151);
        QVERIFY(!judged(folder, options).isSound);
        options.trustedNote = rewritten.noteAt(150);
        QVERIFY(judged(folder, options).isSound);
        options.trustedNote = MemoryLog(5, 'x').noteAt(5);
        QCOMPARE(ForeignLog::verify(folder.path(), options, Progress::none()).error().kind, ErrorKind::Invalid);
    }

    void namesTheFirstBadEntryAndTheFileThatLies()
    {
        const QTemporaryDir folder;
        QVERIFY(LogExporter::write(m_log, folder.path(), Progress::none()));
        const auto flip = [&folder](const QString &name, qint64 at) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(at));
            const char old = file.read(1).at(0);
            QVERIFY(file.seek(at) && file.putChar(char(old ^ 1)));
        };
        const QString tile = QStringLiteral("tile/0/000");
        flip(tile, 32 * 77 + 5);
        auto found = judged(folder);
        QCOMPARE(found.firstBadIndex, 77);
        QCOMPARE(found.badFile, tile);
        flip(tile, 32 * 77 + 5);

        const QString bundle = QStringLiteral("tile/entries/001.p/44");
        flip(bundle, (2 + 9) * 10 + 4); // "entry 266"
        found = judged(folder);
        QCOMPARE(found.firstBadIndex, 266);
        QCOMPARE(found.badFile, bundle);
        flip(bundle, (2 + 9) * 10 + 4);

        flip(QStringLiteral("tile/0/001.p/44"), 32 * 43);
        found = judged(folder);
        QCOMPARE(found.firstBadIndex, 299);
        QCOMPARE(found.badFile, QStringLiteral("tile/0/001.p/44"));
        flip(QStringLiteral("tile/0/001.p/44"), 32 * 43);

        flip(QStringLiteral("tile/1/000.p/1"), 0);
        found = judged(folder);
        QCOMPARE(found.badFile, QStringLiteral("tile/1/000.p/1"));
        flip(QStringLiteral("tile/1/000.p/1"), 0);
        QVERIFY(judged(folder).isSound);
    }

    void budgetsAreErrorsNotVerdicts()
    {
        const QTemporaryDir folder;
        QVERIFY(LogExporter::write(m_log, folder.path(), Progress::none()));
        const auto kindWith = [&folder](const ForeignLogOptions &options) {
            const auto found = ForeignLog::verify(folder.path(), options, Progress::none());
            return found ? ErrorKind::Internal : found.error().kind;
        };
        ForeignLogOptions options;
        options.maxEntries = 299;
        QCOMPARE(kindWith(options), ErrorKind::LimitExceeded);
        options = {};
        options.maxFiles = 3;
        QCOMPARE(kindWith(options), ErrorKind::LimitExceeded);
        options = {};
        options.maxBytes = 5000;
        QCOMPARE(kindWith(options), ErrorKind::LimitExceeded);
        QCOMPARE(ForeignLog::verify(QStringLiteral("no/such/folder"), {}, Progress::none()).error().kind,
                 ErrorKind::NotFound);
    }

    void aVisitorCanStop()
    {
        const QTemporaryDir folder;
        QVERIFY(LogExporter::write(m_log, folder.path(), Progress::none()));
        const auto found = ForeignLog::verify(folder.path(), {}, Progress::none(),
                                              [](qint64 index, const QByteArray &) -> Result<void> {
                                                  if (index == 7)
                                                      return Error(ErrorKind::Conflict, QStringLiteral("enough"));
                                                  return {};
                                              });
        QCOMPARE(found.error().kind, ErrorKind::Conflict);
    }

    void linksAreRefused()
    {
        const QTemporaryDir folder;
        QVERIFY(LogExporter::write(m_log, folder.path(), Progress::none()));
        const QString tile = folder.filePath(QStringLiteral("tile/1/000.p/1"));
        QVERIFY(QFile::rename(tile, folder.filePath(QStringLiteral("moved"))));
        QVERIFY(QFile::link(folder.filePath(QStringLiteral("moved")), tile));
        const auto found = judged(folder);
        QVERIFY(!found.isSound);
        QCOMPARE(found.badFile, QStringLiteral("tile/1/000.p/1"));
    }
};

HALLMARKER_TEST(TestForeignLog)
#include "TestForeignLog.moc"
