#include "checks/supply/SafetensorsHeader.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"

#include <QTest>
#include <QtEndian>

using namespace hallmarker;
using namespace hallmarker::checks;

namespace {

QByteArray fileOf(const QByteArray &header, int dataBytes)
{
    QByteArray length(8, '\0');
    qToLittleEndian(quint64(header.size()), length.data());
    return length + header + QByteArray(dataBytes, 'd');
}

} // namespace

class TestSafetensorsHeader : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void accepts_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<int>("tensors");
        QTest::addColumn<qint64>("parameters");
        QTest::newRow("none") << fileOf("{}", 0) << 0 << qint64(0);
        QTest::newRow("two, padded") << fileOf(R"({"a":{"dtype":"F32","shape":[2,3],"data_offsets":[0,24]},"b":{"dtype":"I8","shape":[2],"data_offsets":[24,26]},"__metadata__":{"by":"x"}}   )", 26) << 2 << qint64(8);
        QTest::newRow("scalar and empty") << fileOf(R"({"s":{"dtype":"F64","shape":[],"data_offsets":[0,8]},"e":{"dtype":"F16","shape":[0,5],"data_offsets":[0,0]}})", 8) << 2 << qint64(1);
    }
    void accepts()
    {
        QFETCH(QByteArray, file);
        QFETCH(int, tensors);
        QFETCH(qint64, parameters);
        const auto header = SafetensorsHeader::parse(file, file.size());
        VERIFY_RESULT(header);
        QCOMPARE(int(header->tensors.size()), tensors);
        QCOMPARE(header->parameters, parameters);
    }
    void refuses_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("name");
        const auto row = [](const char *title, const QByteArray &file, const char *name) { QTest::newRow(title) << file << QString::fromLatin1(name); };
        row("seven bytes", QByteArray(7, '\0'), "HeaderTooSmall");
        row("too large", QByteArray("\xff\xff\xff\xff\0\0\0\0{", 9), "HeaderTooLarge");
        row("negative", QByteArray(8, '\xff') + "{}", "HeaderTooLarge");
        row("longer than file", QByteArray("\x40\0\0\0\0\0\0\0{}", 10), "InvalidHeaderLength");
        row("not UTF-8", fileOf("{\"\xff\xfe\":1}", 0), "InvalidHeader");
        row("array", fileOf("[]", 0), "InvalidHeaderStart");
        row("blank first", fileOf(" {}", 0), "InvalidHeaderStart");
        row("bad JSON", fileOf("{\"a\":", 0), "InvalidHeaderDeserialization");
        row("key twice", fileOf(R"({"a":{"dtype":"I8","shape":[1],"data_offsets":[0,1]},"a":{"dtype":"I8","shape":[1],"data_offsets":[0,1]}})", 1), "InvalidHeaderDeserialization");
        row("unknown type", fileOf(R"({"a":{"dtype":"F7","shape":[1],"data_offsets":[0,1]}})", 1), "InvalidHeaderDeserialization");
        row("negative size", fileOf(R"({"a":{"dtype":"I8","shape":[-1],"data_offsets":[0,1]}})", 1), "InvalidHeaderDeserialization");
        row("metadata of numbers", fileOf(R"({"__metadata__":{"a":1}})", 0), "InvalidHeaderDeserialization");
        row("gap", fileOf(R"({"a":{"dtype":"I8","shape":[1],"data_offsets":[1,2]}})", 2), "InvalidOffset");
        row("overlap", fileOf(R"({"a":{"dtype":"I8","shape":[2],"data_offsets":[0,2]},"b":{"dtype":"I8","shape":[2],"data_offsets":[1,3]}})", 3), "InvalidOffset");
        row("backwards", fileOf(R"({"a":{"dtype":"I8","shape":[1],"data_offsets":[2,1]}})", 2), "InvalidOffset");
        row("overflow", fileOf(R"({"a":{"dtype":"F64","shape":[4503599627370496,4503599627370496],"data_offsets":[0,8]}})", 8), "ValidationOverflow");
        row("size and shape", fileOf(R"({"a":{"dtype":"F32","shape":[2],"data_offsets":[0,4]}})", 4), "TensorInvalidInfo");
        row("data missing", fileOf(R"({"a":{"dtype":"I8","shape":[4],"data_offsets":[0,4]}})", 3), "MetadataIncompleteBuffer");
        row("bytes behind", fileOf(R"({"a":{"dtype":"I8","shape":[4],"data_offsets":[0,4]}})", 5), "MetadataIncompleteBuffer");
    }
    void refuses()
    {
        QFETCH(QByteArray, file);
        QFETCH(QString, name);
        const auto header = SafetensorsHeader::parse(file, file.size());
        QVERIFY(!header);
        QVERIFY2(header.error().message.startsWith(name + QLatin1Char(':')), qPrintable(header.error().message));
    }
};

HALLMARKER_TEST(TestSafetensorsHeader)
#include "TestSafetensorsHeader.moc"
