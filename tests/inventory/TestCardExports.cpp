#include "core/report/HtmlReportWriter.h"
#include "core/report/MarkdownReportWriter.h"
#include "core/yaml/YamlReader.h"
#include "inventory/card/CardAssembler.h"
#include "inventory/card/CardReport.h"
#include "inventory/card/CycloneDxCard.h"
#include "inventory/card/HuggingFaceCard.h"
#include "inventory/files/FileArtifactLocator.h"
#include "tests/inventory/InventoryCase.h"
#include "tests/support/Golden.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"

#include <QJsonDocument>
#include <QTest>

using namespace hallmarker::core;
using namespace hallmarker::inventory;
using namespace hallmarker::tests;

class TestCardExports : public QObject {
    Q_OBJECT

    std::unique_ptr<InventoryCase> m_inventory;
    CardView m_view;

    static QJsonObject frontMatter(const QByteArray &markdown)
    {
        const qsizetype end = markdown.indexOf("\n---", 3);
        const auto document = readYaml(markdown.mid(4, end - 3));
        return document ? document->root().toObject() : QJsonObject();
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_inventory = std::make_unique<InventoryCase>();
        const auto id = m_inventory->fullCard();
        VERIFY_RESULT(id);
        const auto view = CardAssembler(m_inventory->workspace()).assemble(*id);
        VERIFY_RESULT(view);
        m_view = *view;
    }
    void equalsTheGoldenFiles()
    {
        const auto hub = HuggingFaceCard::write(m_view);
        VERIFY_RESULT(hub);
        COMPARE_GOLDEN("card/README.md", hub->bytes);
        COMPARE_GOLDEN("card/card.cdx.json", CycloneDxCard::write(m_view).bytes);
        const auto markdown = MarkdownReportWriter().write(CardReport::build(m_view));
        VERIFY_RESULT(markdown);
        COMPARE_GOLDEN("card/card.md", *markdown);
        const auto annex = MarkdownReportWriter().write(CardReport::build(m_view, CardReport::Order::AnnexIv));
        VERIFY_RESULT(annex);
        COMPARE_GOLDEN("card/annex-iv.md", *annex);
        COMPARE_GOLDEN("card/losses.txt", QString(hub->loss.toText() + CycloneDxCard::write(m_view).loss.toText()).toUtf8());
    }
    /// What a person wrote is in the export, or its loss report says that it is not.
    void nothingVanishesSilently_data()
    {
        QTest::addColumn<QString>("target");
        for (const char *target : {"hub", "cyclonedx", "html", "annex"})
            QTest::newRow(target) << QString::fromLatin1(target);
    }
    void nothingVanishesSilently()
    {
        QFETCH(QString, target);
        // Words without spaces and marks, so that no format has to escape them.
        CardView view = m_view;
        for (CardFieldValue &field : view.fields) {
            const QString word = QStringLiteral("Marker%1x").arg(field.spec->keyText());
            if (!field.spec->isEditable() || field.spec->kind == CardFieldKind::Choice || field.spec->kind == CardFieldKind::Number)
                continue;
            if (field.spec->kind == CardFieldKind::Text || field.spec->kind == CardFieldKind::LongText)
                field.value = word;
            else if (field.spec->kind == CardFieldKind::Risks)
                field.value = QJsonArray{QJsonObject{{QStringLiteral("name"), word}}};
            else if (field.spec->kind == CardFieldKind::Groups)
                field.value = QJsonArray{QJsonObject{{QStringLiteral("groupAtRisk"), word}}};
            else
                field.value = QJsonArray{word};
        }
        QByteArray bytes;
        LossReport loss;
        if (target == QLatin1String("hub")) {
            const auto hub = HuggingFaceCard::write(view);
            VERIFY_RESULT(hub);
            bytes = hub->bytes;
            loss = hub->loss;
        } else if (target == QLatin1String("cyclonedx")) {
            const CardExport bom = CycloneDxCard::write(view);
            bytes = bom.bytes;
            loss = bom.loss;
        } else {
            const auto html = HtmlReportWriter().write(CardReport::build(view, target == QLatin1String("html") ? CardReport::Order::Card : CardReport::Order::AnnexIv));
            VERIFY_RESULT(html);
            bytes = *html;
        }
        int found = 0;
        for (const CardFieldValue &field : std::as_const(view.fields)) {
            const QByteArray word = QByteArray("Marker") + field.spec->key + "x";
            if (!field.text().contains(QString::fromLatin1(word)))
                continue;
            const bool isThere = bytes.contains(word);
            QVERIFY2(isThere || loss.mentions(field.spec->keyText()), field.spec->key);
            found += isThere;
        }
        QVERIFY(found > 20);
    }
    void frontMatterReadsBack()
    {
        const auto hub = HuggingFaceCard::write(m_view);
        VERIFY_RESULT(hub);
        const QJsonObject front = frontMatter(hub->bytes);
        QCOMPARE(front.value(QStringLiteral("license")).toString(), QStringLiteral("apache-2.0"));
        QCOMPARE(front.value(QStringLiteral("pipeline_tag")).toString(), QStringLiteral("tabular-classification"));
        QCOMPARE(front.value(QStringLiteral("datasets")).toArray(), QJsonArray{QStringLiteral("adult")});
        const QJsonArray results = front.value(QStringLiteral("model-index"))[0][QStringLiteral("results")].toArray();
        QCOMPARE(results.size(), 2); // the finding about the data is none of the model
        for (const QJsonValue &result : results) {
            QVERIFY(!result[QStringLiteral("task")][QStringLiteral("type")].toString().isEmpty());
            QVERIFY(!result[QStringLiteral("dataset")][QStringLiteral("type")].toString().isEmpty());
            QVERIFY(!result[QStringLiteral("dataset")][QStringLiteral("name")].toString().isEmpty());
            QVERIFY(result[QStringLiteral("metrics")][0][QStringLiteral("value")].isDouble());
        }
    }
    void hostileTextStaysText()
    {
        CardView view = m_view;
        for (CardFieldValue &field : view.fields) {
            if (field.spec->kind == CardFieldKind::LongText)
                field.value = QStringLiteral("<script>alert(1)</script>\n---\nlicense: mit\n| x | [a](javascript:b)");
            if (field.spec->keyText() == QLatin1String("tags"))
                field.value = QJsonArray{QStringLiteral("no"), QStringLiteral("a: b"), QStringLiteral("\"\n---\n")};
        }
        const auto hub = HuggingFaceCard::write(view);
        VERIFY_RESULT(hub);
        QVERIFY(!hub->bytes.contains("<script>"));
        const QJsonObject front = frontMatter(hub->bytes);
        QCOMPARE(front.value(QStringLiteral("tags")).toArray(), (QJsonArray{QStringLiteral("no"), QStringLiteral("a: b"), QStringLiteral("\"\n---\n")}));
        const auto html = HtmlReportWriter().write(CardReport::build(view));
        VERIFY_RESULT(html);
        QVERIFY(!html->contains("<script>alert"));
    }
    void staleFiguresAreNeverExportedAsCurrent()
    {
        CardView view = m_view;
        for (CardEvidence &evidence : view.evidence)
            evidence.judged.standing = FindingStanding::Stale;
        const auto hub = HuggingFaceCard::write(view);
        VERIFY_RESULT(hub);
        QVERIFY(!frontMatter(hub->bytes).contains(QStringLiteral("model-index")));
        const CardExport bom = CycloneDxCard::write(view);
        const QJsonObject model = QJsonDocument::fromJson(bom.bytes)[QStringLiteral("components")][0].toObject();
        QVERIFY(!model.value(QStringLiteral("modelCard")).toObject().contains(QStringLiteral("quantitativeAnalysis")));
        for (const CardEvidence &evidence : view.evidence) {
            QVERIFY(hub->loss.mentions(evidence.finding().id));
            QVERIFY(bom.loss.mentions(evidence.finding().id));
        }
    }
    void everyFigureNamesItsFinding()
    {
        const auto markdown = MarkdownReportWriter().write(CardReport::build(m_view));
        VERIFY_RESULT(markdown);
        const CardExport bom = CycloneDxCard::write(m_view);
        for (const CardEvidence &evidence : std::as_const(m_view.evidence)) {
            QVERIFY(markdown->contains(evidence.judged.record.digest.hex().toLatin1()));
            QVERIFY(bom.bytes.contains(evidence.judged.record.digest.hex().toLatin1()));
        }
    }
};

HALLMARKER_TEST(TestCardExports)
#include "TestCardExports.moc"
