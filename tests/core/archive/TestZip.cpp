#include "core/archive/ZipReader.h"
#include "core/archive/ZipWriter.h"
#include "core/random/RandomStream.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"

#include <QBuffer>
#include <QTemporaryDir>
#include <QTest>

using namespace hallmarker::core;

namespace {

constexpr qint64 zipInstant = 1767225601999; // 2026-01-01T00:00:01.999Z

struct Part {
    QString name;
    QByteArray content;
    ZipWriter::Method method = ZipWriter::Method::Deflate;
};

QByteArray zipOf(const QList<Part> &parts)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    ZipWriter writer(buffer, zipInstant);
    for (const Part &part : parts) {
        if (!writer.add(part.name, part.content, part.method))
            return {};
    }
    return writer.finish() ? buffer.data() : QByteArray();
}

/// A stored archive with whatever names, which our writer would refuse.
QByteArray rename(QByteArray archive, const QByteArray &from, const QByteArray &to)
{
    Q_ASSERT(from.size() == to.size());
    return archive.replace(from, to);
}

} // namespace

class TestZip : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void roundTrip()
    {
        RandomStream random(Seed{7});
        QList<Part> parts{{QStringLiteral("mimetype"), "text/x", ZipWriter::Method::Store}, {QStringLiteral("empty"), {}}, {QStringLiteral("a/b/\u00e4\u4e2d.txt"), "hello"}};
        for (int i = 0; i < 20; ++i) {
            QByteArray content;
            for (quint64 n = random.below(200'000); n > 0; --n)
                content.append(char('a' + random.below(i + 1)));
            parts.append({QStringLiteral("r/%1").arg(i), content, i % 2 == 0 ? ZipWriter::Method::Store : ZipWriter::Method::Deflate});
        }
        const QByteArray archive = zipOf(parts);
        QVERIFY(!archive.isEmpty());
        QCOMPARE(archive, zipOf(parts)); // same input, same bytes
        const auto reader = ZipReader::fromBytes(archive);
        VERIFY_RESULT(reader);
        QCOMPARE(reader->entries().size(), parts.size());
        qsizetype i = 0;
        VERIFY_RESULT(reader->readAll([&](const ZipEntry &entry, const QByteArray &content) -> Result<void> {
            if (entry.name != parts.at(i).name || content != parts.at(i).content)
                return Error(ErrorKind::Invalid, entry.name);
            ++i;
            return {};
        }));
        QCOMPARE(i, parts.size());
        QCOMPARE(*reader->read(QStringLiteral("a/b/\u00e4\u4e2d.txt")), QByteArray("hello"));
        QCOMPARE(reader->read(QStringLiteral("nobody")).error().kind, ErrorKind::NotFound);
    }
    void mimetypeStandsWhereOdfWantsIt()
    {
        const QByteArray archive = zipOf({{QStringLiteral("mimetype"), "application/x", ZipWriter::Method::Store}});
        QCOMPARE(archive.mid(30, 21), QByteArray("mimetypeapplication/x")); // no extra field
        QCOMPARE(archive.mid(6, 2), QByteArray("\x00\x08", 2));             // no trailing sizes, names in UTF-8
        QCOMPARE(archive.mid(8, 2), QByteArray("\x00\x00", 2));             // stored
    }
    void writesFromAndToFiles()
    {
        QTemporaryDir folder;
        const QString source = folder.filePath(QStringLiteral("s"));
        QFile file(source);
        QVERIFY(file.open(QIODevice::WriteOnly));
        const QByteArray content(3 << 20, 'x');
        file.write(content);
        file.close();
        QFile target(folder.filePath(QStringLiteral("t.zip")));
        QVERIFY(target.open(QIODevice::WriteOnly));
        ZipWriter writer(target, 0);
        VERIFY_RESULT(writer.addFile(QStringLiteral("big"), source));
        QCOMPARE(writer.addFile(QStringLiteral("no"), folder.filePath(QStringLiteral("no"))).error().kind, ErrorKind::NotFound);
        VERIFY_RESULT(writer.finish());
        target.close();
        const auto reader = ZipReader::fromFile(target.fileName(), {.maxRatio = 2000});
        VERIFY_RESULT(reader);
        QCOMPARE(*reader->read(QStringLiteral("big")), content);
        QVERIFY(!writer.add(QStringLiteral("late"), {}));
    }
    void names_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("isSafe");
        for (const char *good : {"a", "a/b", "a/b/", "..a", "a..b/c", ".hidden"})
            QTest::newRow(good) << QString::fromLatin1(good) << true;
        for (const char *bad : {"", "/a", "..", "../a", "a/../b", "a/..", "./a", "a//b", "C:/x", "a\\b", "a\nb", "/"})
            QTest::newRow(bad[0] == 0 ? "empty" : bad) << QString::fromLatin1(bad) << false;
    }
    void names()
    {
        QFETCH(QString, name);
        QFETCH(bool, isSafe);
        QCOMPARE(isSafeArchiveName(name), isSafe);
        if (!isSafe)
            QVERIFY(zipOf({{name, {}}}).isEmpty());
    }
    void hostileNamesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::newRow("up") << QByteArray("../x");
        QTest::newRow("root") << QByteArray("/abs");
        QTest::newRow("inner up") << QByteArray("a/..");
        QTest::newRow("drive") << QByteArray("C:/x");
        QTest::newRow("backslash") << QByteArray("..\\x");
        QTest::newRow("twice") << QByteArray("good");
    }
    void hostileNamesAreRefused()
    {
        QFETCH(QByteArray, name);
        const QByteArray archive = rename(zipOf({{QStringLiteral("good"), "1"}, {QStringLiteral("evil"), "2"}}), "evil", name);
        const auto reader = ZipReader::fromBytes(archive);
        QVERIFY(!reader);
        QCOMPARE(errorKindName(reader.error().kind), errorKindName(ErrorKind::Invalid));
    }
    void budgets()
    {
        const QByteArray bomb = zipOf({{QStringLiteral("z"), QByteArray(20 << 20, '\0')}});
        QVERIFY(bomb.size() < 30'000);
        QCOMPARE(ZipReader::fromBytes(bomb).error().kind, ErrorKind::LimitExceeded);
        VERIFY_RESULT(ZipReader::fromBytes(bomb, {.maxRatio = 5000}));
        QCOMPARE(ZipReader::fromBytes(bomb, {.maxEntryBytes = 1 << 20, .maxRatio = 5000}).error().kind, ErrorKind::LimitExceeded);
        const QByteArray three = zipOf({{QStringLiteral("a"), "1"}, {QStringLiteral("b"), "2"}, {QStringLiteral("c"), "3"}});
        QCOMPARE(ZipReader::fromBytes(three, {.maxEntries = 2}).error().kind, ErrorKind::LimitExceeded);
        VERIFY_RESULT(ZipReader::fromBytes(three, {.maxEntries = 3}));
        QCOMPARE(ZipReader::fromBytes(three, {.maxTotalBytes = 2}).error().kind, ErrorKind::LimitExceeded);
    }
    void aLyingSizeDoesNotHelp()
    {
        // Both headers claim one byte; the content is 20 MiB.
        QByteArray bomb = zipOf({{QStringLiteral("z"), QByteArray(20 << 20, '\0')}});
        const QByteArray claimed("\x00\x00\x40\x01", 4);
        QVERIFY(bomb.count(claimed) >= 2);
        bomb.replace(claimed, QByteArray("\x01\x00\x00\x00", 4));
        const auto reader = ZipReader::fromBytes(bomb);
        if (reader)
            QVERIFY(!reader->read(QStringLiteral("z")));
    }
    void damageIsSeen()
    {
        const QByteArray sound = zipOf({{QStringLiteral("a"), "some content that is long enough"}, {QStringLiteral("b"), "x", ZipWriter::Method::Store}});
        const auto readsAll = [](const QByteArray &bytes) {
            const auto reader = ZipReader::fromBytes(bytes);
            return reader && reader->entries().size() == 2
                && reader->readAll([](const ZipEntry &, const QByteArray &) -> Result<void> { return {}; });
        };
        QVERIFY(readsAll(sound));
        QByteArray wrong = sound;
        wrong[wrong.indexOf("PK\x03\x04", 4) - 3] = char(wrong[wrong.indexOf("PK\x03\x04", 4) - 3] ^ 0x55); // inside of the packed content
        QVERIFY(!readsAll(wrong));
        for (const QByteArray &junk : {QByteArray(), QByteArray("hello"), QByteArray(1000, 'P'), sound.left(sound.size() / 2)})
            QVERIFY(!readsAll(junk));
        QVERIFY(!ZipReader::fromFile(QStringLiteral("/nonexistent.zip")));
    }
    void anEmptyArchive()
    {
        const auto reader = ZipReader::fromBytes(zipOf({}));
        VERIFY_RESULT(reader);
        QVERIFY(reader->entries().isEmpty());
    }
};

HALLMARKER_TEST(TestZip)
#include "TestZip.moc"
