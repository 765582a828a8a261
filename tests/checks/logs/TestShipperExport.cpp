#include "checks/logs/LeakScanner.h"
#include "checks/logs/shippers/ShipperExport.h"
#include "core/yaml/YamlReader.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"

#include <QFile>
#include <QJsonArray>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <re2/re2.h>

using namespace hallmarker;
using namespace hallmarker::checks;

class TestShipperExport : public QObject {
    Q_OBJECT
private:
    static MaskingRules rules()
    {
        return *MaskingRules::fromYaml("version: 1\nrules:\n  - {entity: EMAIL_ADDRESS, replace: hash}\n  - {group: secrets}\n  - {regex: \"it's (\\\\d+)\", capture: 1, replace: stars}\n  - {path: user.phone, label: PHONE}\n  - {path: 'user.*.x'}\n  - {column: c}\n", {});
    }

private Q_SLOTS:
    void everyShapeCompilesAndHits()
    {
        const auto patterns = ShipperPattern::all();
        VERIFY_RESULT(patterns);
        int shapes = 0;
        for (const ShipperPattern &pattern : *patterns) {
            if (pattern.regex.isEmpty())
                continue;
            ++shapes;
            const re2::RE2 regex(pattern.regex.toStdString());
            QVERIFY2(regex.ok(), qPrintable(pattern.entity + QLatin1Char(' ') + QString::fromStdString(regex.error())));
            QVERIFY2(!re2::RE2::FullMatch("", regex), qPrintable(pattern.entity));
            QVERIFY2(!re2::RE2::PartialMatch("epoch: loss, step of training", regex), qPrintable(pattern.entity));
        }
        QVERIFY(shapes > 25);
    }
    void whatTheScannerFindsTheShapesFind_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char *text : {"mail ada@example.org now", "from 192.168.7.13 x", "card 4111 1111 1111 1111", "postgresql://mlflow:s3cr3t!x@db/x", "password=hunter22", "IBAN DE89 3704 0044 0532 0130 00 x", "mac 00:1B:44:11:3A:B7", "call +49 151 12345678"})
            QTest::newRow(text) << QByteArray(text);
    }
    void whatTheScannerFindsTheShapesFind()
    {
        QFETCH(QByteArray, text);
        const auto catalogue = PiiCatalogue::builtIn();
        const std::vector<Leak> leaks = LeakScanner(*catalogue).scan(text.toStdString());
        QVERIFY(!leaks.empty());
        const auto patterns = ShipperPattern::all();
        for (const Leak &leak : leaks)
            for (const ShipperPattern &pattern : *patterns)
                if (pattern.entity.toStdString() == leak.entity)
                    QVERIFY2(re2::RE2::PartialMatch(text.toStdString(), re2::RE2(pattern.regex.toStdString())), leak.entity.c_str());
    }
    void theSameBytesEachTime_data()
    {
        QTest::addColumn<int>("shipper");
        for (int i = 0; i < shipperNames().size(); ++i)
            QTest::newRow(qPrintable(shipperNames().at(i))) << i;
    }
    void theSameBytesEachTime()
    {
        QFETCH(int, shipper);
        const auto first = ShipperExport::write(rules(), Shipper(shipper));
        VERIFY_RESULT(first);
        QCOMPARE(ShipperExport::write(rules(), Shipper(shipper))->content, first->content);
        QVERIFY(first->content.contains("[AWS_ACCESS_KEY]"));
        QVERIFY(first->content.contains("phone"));
        QVERIFY(!first->lost.filter(QStringLiteral("column c")).isEmpty());
        QVERIFY(!first->lost.filter(QStringLiteral("user.*.x")).isEmpty());
    }
    void theCollectorsFileIsYaml()
    {
        const auto settings = ShipperExport::write(rules(), Shipper::OpenTelemetry);
        const auto document = core::readYaml(settings->content, settings->fileName);
        VERIFY_RESULT(document);
        const QJsonArray statements = document->root()[QLatin1String("processors")][QLatin1String("transform/hallmarker_masking")][QLatin1String("log_statements")][0][QLatin1String("statements")].toArray();
        QVERIFY(statements.size() > 15);
        QCOMPARE(statements.last().toString(), QStringLiteral("set(body[\"user\"][\"phone\"], \"[PHONE]\") where body[\"user\"][\"phone\"] != nil"));
    }
    void fluentBitsScriptMasks()
    {
        const QString lua = QStandardPaths::findExecutable(QStringLiteral("lua5.4"));
        if (lua.isEmpty())
            QSKIP("lua5.4 is not installed");
        const QTemporaryDir folder;
        QFile script(folder.filePath(QStringLiteral("mask.lua")));
        QVERIFY(script.open(QIODevice::WriteOnly));
        script.write(ShipperExport::write(rules(), Shipper::FluentBit)->content);
        script.write("\nlocal _, _, record = mask('t', 0, { message = 'ada@example.org used AK' .. 'IAABCDEFGHIJKLMNOP here', user = { phone = 12, name = 'x' }, list = { 'bob@example.org' } })\n"
                     "print(record.message)\nprint(record.user.phone)\nprint(record.user.name)\nprint(record.list[1])\n");
        script.close();
        QProcess process;
        process.start(lua, {script.fileName()});
        QVERIFY(process.waitForFinished(30000));
        QCOMPARE(process.readAllStandardError(), QByteArray());
        QCOMPARE(process.readAllStandardOutput(), QByteArray("[EMAIL_ADDRESS] used [AWS_ACCESS_KEY] here\n[PHONE]\nx\n[EMAIL_ADDRESS]\n"));
    }
};

HALLMARKER_TEST(TestShipperExport)
#include "TestShipperExport.moc"
