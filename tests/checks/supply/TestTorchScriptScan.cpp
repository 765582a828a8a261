#include "checks/supply/PickleNames.h"
#include "checks/supply/TorchScriptScan.h"
#include "checks/supply/TorchScriptTokens.h"
#include "checks/supply/ZipDirectory.h"
#include "core/random/RandomStream.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/SharedData.h"
#include "tests/support/TestRegistry.h"

#include <QFile>
#include <QMap>
#include <QTest>
#include <QtEndian>

#include <zlib.h>

using namespace hallmarker;
using namespace hallmarker::checks;

namespace {

QByteArray le(quint32 value, int bytes)
{
    QByteArray text(4, '\0');
    qToLittleEndian(value, text.data());
    return text.left(bytes);
}

struct Part {
    QByteArray name, content, localName = {};
};

/// A stored ZIP archive, byte by byte.
QByteArray zipOf(const QList<Part> &parts)
{
    QByteArray body, directory;
    for (const Part &part : parts) {
        const quint32 crc = quint32(crc32(0, reinterpret_cast<const Bytef *>(part.content.constData()), uInt(part.content.size())));
        const QByteArray common = le(0, 2) + le(0, 2) + le(0, 4) + le(crc, 4) + le(quint32(part.content.size()), 4) + le(quint32(part.content.size()), 4);
        const QByteArray local = part.localName.isEmpty() ? part.name : part.localName;
        directory += QByteArray("PK\x01\x02") + le(20, 2) + le(20, 2) + common + le(quint32(part.name.size()), 2) + le(0, 2) + le(0, 2) + le(0, 2) + le(0, 2) + le(0, 4) + le(quint32(body.size()), 4) + part.name;
        body += QByteArray("PK\x03\x04") + le(20, 2) + common + le(quint32(local.size()), 2) + le(0, 2) + local + part.content;
    }
    const auto count = quint32(parts.size());
    return body + directory + QByteArray("PK\x05\x06") + le(0, 4) + le(count, 2) + le(count, 2) + le(quint32(directory.size()), 4) + le(quint32(body.size()), 4) + le(0, 2);
}

QByteArray scriptOf(const QByteArray &code, const QByteArray &pickle = "\x80\x02).")
{
    return zipOf({{"m/data.pkl", pickle}, {"m/code/__torch__.py", code}, {"m/constants.pkl", "\x80\x02)."}});
}

} // namespace

class TestTorchScriptScan : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void code_data()
    {
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<QString>("refused");
        QTest::newRow("arithmetic") << QByteArray("x = torch.linear(torch.relu(y), w)\n") << QString();
        QTest::newRow("quantised") << QByteArray("return ops.quantized.linear(x, p, 0.1, 3)\n") << QString();
        QTest::newRow("own class") << QByteArray("f : __torch__.torch.nn.modules.linear.Linear\nself.save\n") << QString();
        QTest::newRow("from_file") << QByteArray("a = 1\nx = torch.from_file(\"/etc/passwd\")\n") << QStringLiteral("torch.from_file in code/__torch__.py, line 2");
        QTest::newRow("save") << QByteArray("torch.save(x, \"f\")") << QStringLiteral("torch.save in code/__torch__.py, line 1");
        QTest::newRow("hidden by blanks") << QByteArray("torch . \\\n  save(x)") << QStringLiteral("torch.save in code/__torch__.py, line 1");
        QTest::newRow("foreign namespace") << QByteArray("ops.evil.run(x)") << QStringLiteral("ops.evil.run in code/__torch__.py, line 1");
        QTest::newRow("torch.ops") << QByteArray("torch.ops.c10d.send(x)") << QStringLiteral("ops.c10d.send in code/__torch__.py, line 1");
        QTest::newRow("aten by ops") << QByteArray("ops.aten.from_file(x)") << QStringLiteral("ops.aten.from_file in code/__torch__.py, line 1");
        QTest::newRow("native library") << QByteArray("ops.load_library(\"x.so\")") << QStringLiteral("ops.load_library in code/__torch__.py, line 1");
        QTest::newRow("native classes") << QByteArray("y = 1\ntorch.classes.load_library(\"x.so\")") << QStringLiteral("torch.classes.load_library in code/__torch__.py, line 2");
        QTest::newRow("other machines") << QByteArray("rpc_async(\"a\", f, (x,), {})") << QStringLiteral("rpc_async in code/__torch__.py, line 1");
        QTest::newRow("prim") << QByteArray("prim.PythonOp(x)\nprim.rpc_async(y)") << QStringLiteral("prim.PythonOp in code/__torch__.py, line 1|prim.rpc_async in code/__torch__.py, line 2");
        QTest::newRow("only a string") << QByteArray("x = \"torch.save(\" # torch.save(\n") << QString();
        QTest::newRow("string that does not close") << QByteArray("x = \"abc\ntorch.save(y)\n") << QStringLiteral("torch.save in code/__torch__.py, line 2");
        QTest::newRow("escaped quote") << QByteArray("x = \"a\\\"\"; torch.save(y)") << QStringLiteral("torch.save in code/__torch__.py, line 1");
    }
    void code()
    {
        QFETCH(QByteArray, code);
        QFETCH(QString, refused);
        const auto scan = scanTorchScript(scriptOf(code));
        VERIFY_RESULT(scan);
        QCOMPARE(scan->refused.join(QLatin1Char('|')), refused);
        QCOMPARE(requireLoadable(*scan).has_value(), refused.isEmpty());
    }
    void pickles_data()
    {
        QTest::addColumn<QByteArray>("pickle");
        QTest::addColumn<int>("state"); // 0 accepted, 1 refused name, 2 unreadable
        QTest::newRow("own class") << QByteArray("\x80\x02" "c__torch__\nM\n)\x81.") << 0;
        QTest::newRow("rebuild") << QByteArray("\x80\x02" "ctorch._utils\n_rebuild_tensor_v2\n.") << 0;
        QTest::newRow("storage") << QByteArray("\x80\x02" "ctorch\nFloatStorage\n.") << 0;
        QTest::newRow("os.system") << QByteArray("\x80\x02" "cos\nsystem\nX\x02\0\0\0id\x85R.", 23) << 1;
        QTest::newRow("torch.hub") << QByteArray("\x80\x02" "ctorch.hub\nload\n.") << 1;
        QTest::newRow("computed name") << QByteArray("\x80\x04\x8c\x02os\x8c\x06system\x93.") << 2;
        QTest::newRow("instance") << QByteArray("(ios\nsystem\n.") << 2;
        QTest::newRow("cut off") << QByteArray("\x80\x02X\xff\0\0\0a", 8) << 2;
        QTest::newRow("second pickle behind") << QByteArray("\x80\x02).cos\nsystem\n.") << 2;
        QTest::newRow("empty") << QByteArray() << 2;
    }
    void pickles()
    {
        QFETCH(QByteArray, pickle);
        QFETCH(int, state);
        const auto scan = scanTorchScript(scriptOf("x = torch.relu(y)\n", pickle));
        QCOMPARE(!scan ? 2 : scan->refused.isEmpty() ? 0 : 1, state);
    }
    void archivesThatCanBeReadInTwoWaysAreRefused()
    {
        const QByteArray pickle = "\x80\x02).";
        const Part data{"m/data.pkl", pickle}, constants{"m/constants.pkl", pickle};
        VERIFY_RESULT(scanTorchScript(zipOf({data, {"m/code/a.py", "x"}, constants})));
        QVERIFY(!scanTorchScript(zipOf({data, {"m/code/a.py", "x"}, {"m/code/a.py", "y"}, constants})));
        QVERIFY(!scanTorchScript(zipOf({data, {"m/code/a.py", "x", "m/code/b.py"}, constants})));
        QVERIFY(!scanTorchScript(zipOf({data, {"n/code/a.py", "x"}, constants})));
        QVERIFY(!scanTorchScript("junk" + zipOf({data, {"m/code/a.py", "x"}, constants})));
        QVERIFY(!scanTorchScript(zipOf({data, constants})));
        const QByteArray whole = zipOf({data, {"m/code/a.py", "x"}, constants});
        QVERIFY(!scanTorchScript(whole.left(whole.size() / 2)));
        QVERIFY(!scanTorchScript(QByteArray()));
        for (const char *name : {"../m/code/a.py", "/m/code/a.py", "n/../m/code/a.py", "..\\m\\code\\a.py", ""})
            QVERIFY2(!scanTorchScript(zipOf({data, {"m/code/a.py", "x"}, constants, {name, "y"}})), name);
        // More members than one archive may have, and a member that says it is huge.
        QList<Part> many{data, {"m/code/a.py", "x"}, constants};
        for (int i = 0; i < 70'000; ++i)
            many.append({"m/data/" + QByteArray::number(i), {}});
        QVERIFY(!scanTorchScript(zipOf(many)));
        QByteArray huge = whole;
        const qsizetype record = huge.lastIndexOf("m/code/a.py") - 46;
        huge.replace(record + 24, 4, QByteArray("\xff\xff\xff\x7f", 4));
        QVERIFY(!scanTorchScript(huge));
        for (qsizetype part = 0; part < 20; ++part)
            QVERIFY(!scanTorchScript(whole.left(whole.size() * part / 20)));
        QByteArray wrongSum = whole;
        wrongSum[wrongSum.indexOf("m/code/a.py") + 11] = 'y';
        QVERIFY(!scanTorchScript(wrongSum));
    }
    void packedBombsAreBounded()
    {
        // 200 MB of blanks packed into some 200 kB: the scan refuses to unpack more than a program can have.
        const QByteArray text(200 << 20, ' ');
        QByteArray packed(1 << 20, '\0');
        z_stream stream{};
        QCOMPARE(deflateInit2(&stream, 9, Z_DEFLATED, -MAX_WBITS, 9, Z_DEFAULT_STRATEGY), Z_OK);
        stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(text.constData()));
        stream.avail_in = uInt(text.size());
        stream.next_out = reinterpret_cast<Bytef *>(packed.data());
        stream.avail_out = uInt(packed.size());
        QCOMPARE(deflate(&stream, Z_FINISH), Z_STREAM_END);
        packed.resize(qsizetype(stream.total_out));
        deflateEnd(&stream);
        QVERIFY(packed.size() < (1 << 19));
        const quint32 crc = quint32(crc32(0, reinterpret_cast<const Bytef *>(text.constData()), uInt(text.size())));
        for (const quint32 claimed : {quint32(text.size()), 1000U}) { // the true size, and a lie
            QByteArray archive = zipOf({{"m/code/a.py", packed}, {"m/data.pkl", "\x80\x02)."}, {"m/constants.pkl", "\x80\x02)."}});
            for (const qsizetype at : {archive.indexOf("PK\x03\x04") + 8, archive.indexOf("PK\x01\x02") + 10}) {
                archive.replace(at, 2, le(8, 2));
                archive.replace(at + 6, 4, le(crc, 4));
                archive.replace(at + 14, 4, le(claimed, 4));
            }
            const auto scan = scanTorchScript(archive);
            QVERIFY(!scan);
            QVERIFY(scan.error().kind == core::ErrorKind::LimitExceeded || scan.error().kind == core::ErrorKind::Unreadable);
        }
    }
    void survivesChangedBytes()
    {
        const QByteArray whole = scriptOf("x = torch.relu(torch.linear(y, w))\n");
        core::RandomStream random(core::Seed{5});
        int refused = 0;
        for (int i = 0; i < 3000; ++i) {
            QByteArray changed = whole;
            for (int k = 0; k < 3; ++k)
                changed[qsizetype(random.below(quint64(changed.size())))] = char(random.next());
            const auto scan = scanTorchScript(changed);
            refused += !scan || !scan->refused.isEmpty();
        }
        QVERIFY(refused > 1000);
    }
    void readsDeflatedMembersOfRealFiles()
    {
        const QString path = tests::sharedFile(QStringLiteral("data/mlchecks/digits_mlp.pt"));
        if (path.isEmpty())
            QSKIP("the shared reference data is not there");
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto scan = scanTorchScript(file.readAll());
        VERIFY_RESULT(scan);
        QVERIFY(scan->refused.isEmpty());
        QVERIFY(scan->operators.contains(QStringLiteral("torch.linear")));
    }
};

HALLMARKER_TEST(TestTorchScriptScan)
#include "TestTorchScriptScan.moc"
