// The tamper matrix: whatever is done to an exported log must be found.
#include "core/log/ForeignLog.h"
#include "core/log/LogExporter.h"
#include "core/log/Tile.h"
#include "tests/core/log/MemoryLog.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace hallmarker::core;
using hallmarker::tests::MemoryLog;

class TestLogTampering : public QObject {
    Q_OBJECT

    const MemoryLog m_log{15};
    std::unique_ptr<QTemporaryDir> m_folder;

    QString path(const QString &name) const { return m_folder->filePath(name); }
    QByteArray read(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void write(const QString &name, const QByteArray &bytes) const
    {
        QDir().mkpath(QFileInfo(path(name)).path());
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    /// Every file that is evidence: all but the instructions.
    QStringList auditFiles() const
    {
        QStringList files;
        QDirIterator iterator(m_folder->path(), QDir::Files, QDirIterator::Subdirectories);
        while (iterator.hasNext())
            files += QDir(m_folder->path()).relativeFilePath(iterator.next());
        files.removeAll(QStringLiteral("HOW-TO-VERIFY.txt"));
        files.sort();
        return files;
    }
    bool isSound(const ForeignLogOptions &options = {}) const
    {
        const auto found = ForeignLog::verify(m_folder->path(), options, Progress::none());
        return found && found->isSound;
    }
    QString verdict() const
    {
        const auto found = ForeignLog::verify(m_folder->path(), {}, Progress::none());
        return found ? found->badFile + QLatin1Char(' ') + found->problem : found.error().message;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        VERIFY_RESULT(LogExporter::write(m_log, m_folder->path(), Progress::none()));
        QVERIFY2(isSound(), qPrintable(verdict()));
    }

    void everySingleBit()
    {
        ForeignLogOptions given;
        given.trustedKeys = {m_log.key().verifierKey()};
        const QStringList files = auditFiles();
        QCOMPARE(files.size(), 5);
        qint64 bits = 0;
        for (const QString &name : files) {
            const QByteArray good = read(name);
            QFile file(path(name));
            QVERIFY(file.open(QIODevice::ReadWrite | QIODevice::Unbuffered));
            for (qsizetype bit = 0; bit < good.size() * 8; ++bit, ++bits) {
                const char bad = char(good.at(bit / 8) ^ (1 << (bit % 8)));
                QVERIFY(file.seek(bit / 8) && file.putChar(bad));
                const auto found = ForeignLog::verify(m_folder->path(), bits % 2 ? given : ForeignLogOptions(),
                                                      Progress::none());
                QVERIFY2(found.has_value(), qPrintable(name));
                QVERIFY2(!found->isSound, qPrintable(QStringLiteral("%1 bit %2").arg(name).arg(bit)));
                QVERIFY(!found->problem.isEmpty());
                QVERIFY(file.seek(bit / 8) && file.putChar(good.at(bit / 8)));
            }
        }
        QVERIFY(isSound());
        qInfo("%lld bits", bits);
        QVERIFY(bits > 6000);
    }

    void everyMissingFile()
    {
        for (const QString &name : auditFiles()) {
            const QByteArray good = read(name);
            QVERIFY(QFile::remove(path(name)));
            QVERIFY2(!isSound(), qPrintable(name));
            write(name, good);
            QVERIFY(isSound());
        }
    }

    void everyEmptyOrCutOrLongerFile()
    {
        for (const QString &name : auditFiles()) {
            const QByteArray good = read(name);
            for (const QByteArray &bad : {QByteArray(), good.chopped(1), good.chopped(good.size() / 2),
                                          QByteArray(good + '\0'), QByteArray(good + '\n'), QByteArray(good + good)}) {
                write(name, bad);
                QVERIFY2(!isSound(), qPrintable(QStringLiteral("%1 with %2 bytes").arg(name).arg(bad.size())));
            }
            write(name, good);
        }
        QVERIFY(isSound());
    }

    void everyExchangeOfTwoEntries()
    {
        const QString bundleName = QStringLiteral("tile/entries/000.p/15");
        const QString tileName = QStringLiteral("tile/0/000.p/15");
        const QByteArray tile = read(tileName);
        for (int a = 0; a < 15; ++a) {
            for (int b = a + 1; b < 15; ++b) {
                QList<QByteArray> entries = m_log.all();
                entries.swapItemsAt(a, b);
                write(bundleName, *Tile::bundle(entries));
                const auto found = ForeignLog::verify(m_folder->path(), {}, Progress::none());
                VERIFY_RESULT(found);
                QVERIFY(!found->isSound);
                QCOMPARE(found->firstBadIndex, a);
                QCOMPARE(found->badFile, bundleName);
                // ... and with the hashes exchanged as well
                QList<Digest> hashes = *Tile::parse(tile, 15);
                hashes.swapItemsAt(a, b);
                write(tileName, Tile::toBytes(hashes));
                QVERIFY(!isSound());
                write(tileName, tile);
            }
        }
    }

    void cutTail()
    {
        for (int size = 0; size < 15; ++size) {
            const QString suffix = QStringLiteral(".p/") + QString::number(size);
            QVERIFY(QDir(path(QStringLiteral("tile"))).removeRecursively());
            if (size > 0) {
                write(QStringLiteral("tile/entries/000") + suffix, *Tile::bundle(m_log.all().first(size)));
                QByteArray tile;
                for (int i = 0; i < size; ++i)
                    tile += m_log.node(0, i)->raw();
                write(QStringLiteral("tile/0/000") + suffix, tile);
            }
            write(QStringLiteral("checkpoint"), m_log.noteAt(15));
            QVERIFY(!isSound());
            // With the older checkpoint it is a sound but shorter log: only an anchor outside tells.
            write(QStringLiteral("checkpoint"), m_log.noteAt(size));
            QVERIFY2(isSound(), qPrintable(verdict()));
            ForeignLogOptions anchored;
            anchored.trustedNote = m_log.noteAt(15);
            QVERIFY(!isSound(anchored));
        }
    }

    void rolledBackCheckpointAlone()
    {
        for (int size = 0; size < 15; ++size) {
            write(QStringLiteral("checkpoint"), m_log.noteAt(size));
            QVERIFY(!isSound());
        }
    }

    void extraFiles_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"tile/extra", "tile/0/001", "tile/0/000", "tile/0/000.p/14", "tile/0/000.p/16",
                                 "tile/1/000.p/1", "tile/entries/000", "tile/entries/000.p/1", "tile/0/.hidden",
                                 "tile/0/x001/000", "keys/extra", "keys/00000000.vkey", "keys/00000000.pem",
                                 "keys/sub/extra"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void extraFiles()
    {
        QFETCH(QString, name);
        write(name, m_log.node(0, 0)->raw());
        const auto found = ForeignLog::verify(m_folder->path(), {}, Progress::none());
        VERIFY_RESULT(found);
        QVERIFY(!found->isSound);
        QCOMPARE(found->badFile, name);
    }

    void everyBitOfACheckpointUnderTwoKeys()
    {
        const SignerKey next = MemoryLog::signer(QStringLiteral("example.org/log"), 'n');
        MemoryLog log(5);
        log.note = *Checkpoint{QStringLiteral("example.org/log"), 5, log.rootAt(5), {}}.sign({log.key(), next});
        log.moreKeys = {next.verifierKey().toText()};
        m_folder = std::make_unique<QTemporaryDir>();
        VERIFY_RESULT(LogExporter::write(log, m_folder->path(), Progress::none()));
        QVERIFY(isSound());
        const QString name = QStringLiteral("checkpoint");
        const QByteArray good = read(name);
        for (qsizetype bit = 0; bit < good.size() * 8; ++bit) {
            QByteArray bad = good;
            bad[bit / 8] = char(bad[bit / 8] ^ (1 << (bit % 8)));
            write(name, bad);
            QVERIFY2(!isSound(), qPrintable(QStringLiteral("bit %1").arg(bit)));
        }
    }

    void anotherKeyPairIsFoundWithAGivenKey()
    {
        // Somebody re-signs the whole log: sound in itself, refused under the key that was given.
        m_folder = std::make_unique<QTemporaryDir>();
        VERIFY_RESULT(LogExporter::write(MemoryLog(15, 'e'), m_folder->path(), Progress::none()));
        QVERIFY(isSound());
        ForeignLogOptions given;
        given.trustedKeys = {m_log.key().verifierKey()};
        QVERIFY(!isSound(given));
    }
};

HALLMARKER_TEST(TestLogTampering)
#include "TestLogTampering.moc"
