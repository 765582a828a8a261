#include "app/wiring/AssessmentExports.h"
#include "app/wiring/CardExports.h"
#include "core/check/CheckRegistry.h"
#include "core/report/DocumentLanguage.h"
#include "core/report/MarkdownReportWriter.h"
#include "dpia/assessment/AssessmentBook.h"
#include "inventory/card/CardReport.h"
#include "tests/inventory/InventoryCase.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"
#include "threats/store/ThreatModelBook.h"

#include <QTest>

using namespace hallmarker;
using namespace hallmarker::tests;

namespace {

const QByteArray smallForm = R"(
urn: urn:test:small
version: 1
kind: dpia
language: en
title: {en: Small assessment, de: Kleine Abschätzung}
law: GDPR Art. 35
subjects: [system]
sections:
  - id: about
    title: Description
    questions:
      - {id: purpose, type: text, text: "What is the purpose?", required: true}
)";

/// A threat model with one store that stands for a record and loads pickled files.
core::Result<threats::LoadedThreatModel> modelAbout(core::Workspace &workspace, const QString &record)
{
    threats::ThreatModel model;
    model.title = QStringLiteral("Scoring threats");
    threats::Element store;
    store.key = QStringLiteral("weights");
    store.name = QStringLiteral("Weights");
    store.setKind(QStringLiteral("checkpoint_store"));
    store.records = {record};
    store.attributes = threats::Attributes({{QStringLiteral("artifact_format"), QStringLiteral("pickle")}});
    model.elements.append(store);
    return threats::ThreatModelBook(workspace).create(model);
}

} // namespace

class TestReportSections : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theCardNamesThreats()
    {
        InventoryCase inventory;
        const auto card = inventory.fullCard();
        VERIFY_RESULT(card);
        const core::CheckRegistry checks;
        const auto before = wiring::cardOf(inventory.workspace(), checks, card->text());
        VERIFY_RESULT(before);
        QVERIFY(before->sections.empty());
        const auto made = modelAbout(inventory.workspace(), before->version.head.id.text());
        VERIFY_RESULT(made);
        const auto after = wiring::cardOf(inventory.workspace(), checks, card->text());
        VERIFY_RESULT(after);
        const QString text = QString::fromUtf8(*core::MarkdownReportWriter().write(inventory::CardReport::build(*after)));
        for (const QString &said : {QStringLiteral("# Threats"), QStringLiteral("Scoring threats"), QStringLiteral("`MLT-048@weights`"), QString(QLatin1Char('`') + made->model.id + QLatin1Char('`'))})
            QVERIFY2(text.contains(said), qPrintable(said));
        QVERIFY(text.indexOf(QLatin1String("# Threats")) < text.indexOf(QLatin1String("Findings this card rests on")));
        {
            const core::DocumentLanguage words(QStringLiteral("de")); // whatever language the card was assembled in
            const auto german = wiring::renderCard(inventory.workspace(), *after, QStringLiteral("html"), core::Progress::none());
            VERIFY_RESULT(german);
            QVERIFY(german->bytes.contains("Laden eines Modells f\xc3\xbchrt Code aus"));
        }
        for (const char *format : {"md", "cyclonedx"}) { // what cannot hold it says so
            const auto written = wiring::renderCard(inventory.workspace(), *after, QString::fromLatin1(format), core::Progress::none());
            VERIFY_RESULT(written);
            QVERIFY2(written->loss.mentions(QStringLiteral("threats")), format);
            const auto without = wiring::renderCard(inventory.workspace(), *before, QString::fromLatin1(format), core::Progress::none());
            QVERIFY2(!without->loss.mentions(QStringLiteral("threats")), format);
        }
    }
    void theAssessmentNamesThreatsInItsLanguage()
    {
        InventoryCase inventory;
        core::Workspace &workspace = inventory.workspace();
        const auto model = inventory.model(QStringLiteral("scorer"));
        VERIFY_RESULT(model);
        const QString version = model->version.head.id.text();
        VERIFY_RESULT(modelAbout(workspace, version));
        dpia::AssessmentBook book(workspace, QStringLiteral("Ada"));
        const auto begun = book.begin({QStringLiteral("small.yaml"), smallForm, {}}, {.name = QStringLiteral("DPIA"), .assets = {version}});
        VERIFY_RESULT(begun);
        const auto loaded = book.load(begun->id);
        VERIFY_RESULT(loaded);
        for (const QString &language : {QStringLiteral("en"), QStringLiteral("de")}) {
            const auto made = wiring::exportAssessment(workspace, *loaded, QStringLiteral("md"), language, core::Progress::none());
            VERIFY_RESULT(made);
            const QString text = QString::fromUtf8(made->bytes);
            QVERIFY2(text.contains(QStringLiteral("`MLT-048@weights`")), qPrintable(text));
            QVERIFY2(text.contains(language == QLatin1String("de") ? QStringLiteral("Laden eines Modells führt Code aus") : QStringLiteral("Loading a model executes code")), qPrintable(text));
        }
        const auto other = book.begin({QStringLiteral("small.yaml"), smallForm, {}}, {.name = QStringLiteral("Other")});
        VERIFY_RESULT(other);
        const auto made = wiring::exportAssessment(workspace, *book.load(other->id), QStringLiteral("md"), QStringLiteral("en"), core::Progress::none());
        VERIFY_RESULT(made);
        QVERIFY(!made->bytes.contains("MLT-048"));
    }
};

HALLMARKER_TEST(TestReportSections)
#include "TestReportSections.moc"
