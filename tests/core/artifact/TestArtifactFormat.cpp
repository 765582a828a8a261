#include "core/artifact/ArtifactFormat.h"
#include "core/artifact/NpyHeader.h"
#include "core/artifact/SafetensorsHeader.h"
#include "core/artifact/ZipDirectory.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/SharedData.h"
#include "tests/support/TestRegistry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

using namespace hallmarker::core;
using namespace hallmarker::tests;

class TestArtifactFormat : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    QString file(const QByteArray &content)
    {
        static int number = 0;
        const QString path = m_folder.filePath(QStringLiteral("f%1").arg(++number));
        QFile out(path);
        if (!out.open(QIODevice::WriteOnly))
            return {};
        out.write(content);
        return path;
    }
    static QByteArray safetensors(const QByteArray &header, qsizetype data, qint64 claimed = -1)
    {
        QByteArray length(8, '\0');
        qToLittleEndian<quint64>(quint64(claimed < 0 ? header.size() : claimed), length.data());
        return length + header + QByteArray(data, '\1');
    }
    static QByteArray npy(const QByteArray &descr, const QByteArray &shape, qsizetype data)
    {
        const QByteArray header = "{'descr': '" + descr + "', 'fortran_order': False, 'shape': (" + shape + "), }\n";
        QByteArray length(2, '\0');
        qToLittleEndian<quint16>(quint16(header.size()), length.data());
        return QByteArray("\x93NUMPY\x01\x00", 8) + length + header + QByteArray(data, '\0');
    }

private Q_SLOTS:
    void tellsFormatsByContent_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("format");
        QTest::newRow("nothing") << QByteArray() << "empty";
        QTest::newRow("pickle 2") << QByteArray("\x80\x02}.", 4) << "pickle";
        QTest::newRow("pickle 0") << QByteArray("cos\nsystem\n(S'x'\ntR.") << "pickle";
        QTest::newRow("csv") << QByteArray("a,b\n1,2\n") << "text";
        QTest::newRow("csv that ends with a dot") << QByteArray("name,remark\nx,fine.") << "text";
        QTest::newRow("gguf") << QByteArray("GGUF\3\0\0\0", 8) << "gguf";
        QTest::newRow("safetensors") << safetensors("{}      ", 0) << "safetensors";
        QTest::newRow("npy") << npy("<f4", "2, 3", 24) << "npy";
        QTest::newRow("noise") << QByteArray("\x01\x02\x03\xff\x00\x10", 6) << "unknown";
        QTest::newRow("cut zip") << QByteArray("PK\3\4rest") << "zip";
    }
    void tellsFormatsByContent()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, format);
        const auto found = detectArtifactFormat(file(content));
        VERIFY_RESULT(found);
        QCOMPARE(artifactFormatName(*found), format);
        QCOMPARE(artifactFormatFromName(format), *found);
    }
    void readsSafetensors()
    {
        const auto header = SafetensorsHeader::read(
            file(safetensors(R"({"__metadata__":{"k":"v"},"b":{"dtype":"F32","shape":[2,1],"data_offsets":[2,10]},"a":{"dtype":"I8","shape":[2],"data_offsets":[0,2]}})", 10)));
        VERIFY_RESULT(header);
        QCOMPARE(header->tensors.size(), 2);
        QCOMPARE(header->tensors.at(0).name, QStringLiteral("a"));
        QCOMPARE(header->parameterCount(), 4);
        QCOMPARE(header->metadata.value(QStringLiteral("k")), QStringLiteral("v"));
    }
    void refusesLyingSafetensors_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("short") << QByteArray("\1\2\3");
        QTest::newRow("header past the end") << safetensors("{}", 0, 5000);
        QTest::newRow("huge header") << safetensors("{}", 0, std::numeric_limits<qint64>::max());
        QTest::newRow("no object") << safetensors("[1,2]", 0);
        QTest::newRow("no json") << safetensors("{\"a\":", 0);
        QTest::newRow("key twice") << safetensors(R"({"a":{"dtype":"I8","shape":[1],"data_offsets":[0,1]},"a":{"dtype":"I8","shape":[1],"data_offsets":[0,1]}})", 1);
        QTest::newRow("negative") << safetensors(R"({"a":{"dtype":"I8","shape":[-1],"data_offsets":[0,1]}})", 1);
        QTest::newRow("overflow") << safetensors(R"({"a":{"dtype":"F64","shape":[4503599627370496,4503599627370496],"data_offsets":[0,8]}})", 8);
        QTest::newRow("outside") << safetensors(R"({"a":{"dtype":"I8","shape":[9],"data_offsets":[0,9]}})", 1);
        QTest::newRow("wrong size") << safetensors(R"({"a":{"dtype":"F32","shape":[2],"data_offsets":[0,4]}})", 4);
        QTest::newRow("hole") << safetensors(R"({"a":{"dtype":"I8","shape":[1],"data_offsets":[1,2]}})", 2);
        QTest::newRow("overlap") << safetensors(R"({"a":{"dtype":"I8","shape":[2],"data_offsets":[0,2]},"b":{"dtype":"I8","shape":[2],"data_offsets":[1,3]}})", 3);
        QTest::newRow("trailing") << safetensors(R"({"a":{"dtype":"I8","shape":[1],"data_offsets":[0,1]}})", 2);
        QTest::newRow("unknown type") << safetensors(R"({"a":{"dtype":"Q3","shape":[1],"data_offsets":[0,1]}})", 1);
    }
    void refusesLyingSafetensors()
    {
        QFETCH(QByteArray, content);
        const auto header = SafetensorsHeader::read(file(content));
        QVERIFY(!header);
        QVERIFY(header.error().kind == ErrorKind::Invalid || header.error().kind == ErrorKind::LimitExceeded);
        QVERIFY(!header.error().message.isEmpty());
    }
    void readsNpy()
    {
        const auto header = NpyHeader::read(file(npy("<f4", "2, 3", 24)));
        VERIFY_RESULT(header);
        QCOMPARE(header->shape, (QList<qint64>{2, 3}));
        QCOMPARE(header->rows(), 2);
        QCOMPARE(header->kind, 'f');
        const auto vector = NpyHeader::read(file(npy("<i8", "3,", 24)));
        VERIFY_RESULT(vector);
        QCOMPARE(vector->shape, QList<qint64>{3});
    }
    void refusesLyingNpy_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("objects") << npy("|O", "2,", 24);
        QTest::newRow("too short") << npy("<f4", "2, 3", 23);
        QTest::newRow("too long") << npy("<f4", "2, 3", 25);
        QTest::newRow("overflow") << npy("<f8", "9223372036854775807, 4", 8);
        QTest::newRow("no header") << QByteArray("\x93NUMPY\x01\x00\xff\xff{", 11);
        QTest::newRow("version") << QByteArray("\x93NUMPY\x09\x00\x01\x00{", 11);
        QTest::newRow("empty") << QByteArray();
    }
    void refusesLyingNpy()
    {
        QFETCH(QByteArray, content);
        QVERIFY(!NpyHeader::read(file(content)));
    }
    void knowsTheSharedSamples()
    {
        const QString manifest = sharedFile(QStringLiteral("data/artifacts/manifest.json"));
        if (manifest.isEmpty())
            QSKIP("no shared data");
        QFile in(manifest);
        QVERIFY(in.open(QIODevice::ReadOnly));
        int compared = 0;
        for (const QJsonValue &value : QJsonDocument::fromJson(in.readAll()).object().value(QStringLiteral("files")).toArray()) {
            const QString name = value[QStringLiteral("file")].toString();
            const QString format = value[QStringLiteral("format")].toString();
            const QString path = sharedFile(QStringLiteral("data/artifacts/files/") + name);
            const auto found = detectArtifactFormat(path);
            VERIFY_RESULT(found);
            const bool isMalformed = value[QStringLiteral("verdict")].toString() == QLatin1String("malformed");
            if (format == QLatin1String("safetensors"))
                QVERIFY2(SafetensorsHeader::read(path).has_value() != isMalformed, qPrintable(name));
            // Single formats by content; archives in archives, joblib streams and cut files have more than one name.
            static const QStringList exact{QStringLiteral("torchscript"), QStringLiteral("gguf"), QStringLiteral("keras-h5"),
                                           QStringLiteral("keras"), QStringLiteral("npy"), QStringLiteral("torch-legacy"),
                                           QStringLiteral("onnx"), QStringLiteral("tf-savedmodel"), QStringLiteral("7z")};
            if (exact.contains(format) && !isMalformed) {
                QCOMPARE(name + artifactFormatName(*found), name + format);
                ++compared;
            }
        }
        QVERIFY(compared >= 8);
    }
    void readsZipDirectoriesOfModels()
    {
        const QString path = sharedFile(QStringLiteral("data/mlchecks/digits_mlp.pt"));
        if (path.isEmpty())
            QSKIP("no shared data");
        const auto directory = ZipDirectory::read(path);
        VERIFY_RESULT(directory);
        QCOMPARE(directory->members.size(), 10);
        QCOMPARE(directory->prefixBytes, 0);
        const auto found = detectArtifactFormat(path);
        VERIFY_RESULT(found);
        QCOMPARE(*found, ArtifactFormat::TorchScript);
    }
    void refusesCutZips()
    {
        QVERIFY(!ZipDirectory::read(file("PK\3\4")));
        QByteArray liar("PK\5\6", 4);
        liar += QByteArray(4, '\0') + QByteArray("\xff\x0f\xff\x0f", 4) + QByteArray("\xff\xff\xff\x7f", 4) + QByteArray(6, '\0');
        const auto directory = ZipDirectory::read(file(liar));
        QVERIFY(!directory);
        const auto empty = ZipDirectory::read(file(QByteArray("PK\5\6", 4) + QByteArray(18, '\0')));
        VERIFY_RESULT(empty);
        QVERIFY(empty->members.isEmpty());
    }
};

HALLMARKER_TEST(TestArtifactFormat)
#include "TestArtifactFormat.moc"
