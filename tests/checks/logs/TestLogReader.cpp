#include "checks/logs/LogReader.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <zlib.h>

using namespace hallmarker;
using namespace hallmarker::checks;

namespace logreader {

QByteArray packed(const QByteArray &content)
{
    z_stream stream{};
    deflateInit2(&stream, 6, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY);
    QByteArray out(qsizetype(deflateBound(&stream, uLong(content.size()))) + 64, '\0');
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(content.constData()));
    stream.avail_in = uInt(content.size());
    stream.next_out = reinterpret_cast<Bytef *>(out.data());
    stream.avail_out = uInt(out.size());
    deflate(&stream, Z_FINISH);
    out.resize(qsizetype(stream.total_out));
    deflateEnd(&stream);
    return out;
}

} // namespace logreader

class TestLogReader : public QObject {
    Q_OBJECT
private:
    QTemporaryDir m_folder;

    QString write(const QByteArray &content)
    {
        QFile file(m_folder.filePath(QStringLiteral("a.log")));
        file.open(QIODevice::WriteOnly);
        file.write(content);
        return file.fileName();
    }
    core::Result<QByteArrayList> entries(const QString &path, const LogLimits &limits = {})
    {
        HALLMARKER_ASSIGN(LogReader reader, LogReader::open(path, limits));
        QByteArrayList all;
        for (LogEntry entry;;) {
            HALLMARKER_ASSIGN(const bool hasEntry, reader.next(entry));
            if (!hasEntry)
                return all;
            all += QByteArray::number(entry.line) + ':' + QByteArray(entry.text.data(), qsizetype(entry.text.size()));
        }
    }

private Q_SLOTS:
    void keepsTogetherWhatBelongsTogether_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QByteArrayList>("expected");
        QTest::newRow("empty") << QByteArray() << QByteArrayList();
        QTest::newRow("lines") << QByteArray("a\nb\r\nc") << QByteArrayList{"1:a\n", "2:b\r\n", "3:c"};
        QTest::newRow("empty lines") << QByteArray("\n\na\n") << QByteArrayList{"1:\n", "2:\n", "3:a\n"};
        QTest::newRow("python") << QByteArray("ERROR x\nTraceback (most recent call last):\n  File \"a\"\n    f()\nValueError: y\nINFO z\n") << QByteArrayList{"1:ERROR x\nTraceback (most recent call last):\n  File \"a\"\n    f()\nValueError: y\n", "6:INFO z\n"};
        QTest::newRow("java") << QByteArray("ERROR x\n\tat a.b(C.java:1)\nCaused by: d\n\tat e\nINFO\n") << QByteArrayList{"1:ERROR x\n\tat a.b(C.java:1)\nCaused by: d\n\tat e\n", "5:INFO\n"};
        QTest::newRow("key") << QByteArray("-----BEGIN " "PRIVATE KEY-----\nAAAA\nBBBB\n-----END " "PRIVATE KEY-----\nINFO\n") << QByteArrayList{"1:-----BEGIN " "PRIVATE KEY-----\nAAAA\nBBBB\n-----END " "PRIVATE KEY-----\n", "5:INFO\n"};
    }
    void keepsTogetherWhatBelongsTogether()
    {
        QFETCH(QByteArray, content);
        QFETCH(QByteArrayList, expected);
        const auto plain = entries(write(content));
        VERIFY_RESULT(plain);
        QCOMPARE(*plain, expected);
        const auto unpacked = entries(write(logreader::packed(content)));
        VERIFY_RESULT(unpacked);
        QCOMPARE(*unpacked, expected);
    }
    void noByteIsLostWhateverTheLimits()
    {
        QByteArray content;
        for (int i = 0; i < 400; ++i)
            content += QByteArray(i % 37, 'x') + (i % 5 == 0 ? "\n  " : "\n") + QByteArray(i % 11, 'y');
        const QString path = write(content);
        for (const std::size_t most : {std::size_t(1), std::size_t(7), std::size_t(64), std::size_t(1) << 20}) {
            LogLimits limits;
            limits.maxEntryBytes = most;
            const auto all = entries(path, limits);
            VERIFY_RESULT(all);
            QByteArray joined;
            for (const QByteArray &entry : *all) {
                const QByteArray text = entry.mid(entry.indexOf(':') + 1);
                QCOMPARE(entry.left(entry.indexOf(':')).toLongLong(), qint64(joined.count('\n') + 1));
                QVERIFY(std::size_t(text.size()) <= most);
                joined += text;
            }
            QCOMPARE(joined, content);
        }
    }
    void aCutFileIsNoShortFile()
    {
        QByteArray content;
        for (int i = 0; i < 50000; ++i)
            content += "line " + QByteArray::number(i * 7919) + "\n";
        const QByteArray whole = logreader::packed(content);
        for (const qsizetype size : {qsizetype(20), whole.size() / 2, whole.size() - 4}) {
            const auto read = entries(write(whole.first(size)));
            QVERIFY(!read);
            QCOMPARE(read.error().kind, core::ErrorKind::Invalid);
        }
    }
    void refuses()
    {
        QCOMPARE(entries(m_folder.filePath(QStringLiteral("none"))).error().kind, core::ErrorKind::NotFound);
        QCOMPARE(entries(m_folder.path()).error().kind, core::ErrorKind::Invalid);
        LogLimits limits;
        limits.maxBytes = 1000;
        QCOMPARE(entries(write(logreader::packed(QByteArray(100'000, 'x'))), limits).error().kind, core::ErrorKind::LimitExceeded);
    }
};

HALLMARKER_TEST(TestLogReader)
#include "TestLogReader.moc"
