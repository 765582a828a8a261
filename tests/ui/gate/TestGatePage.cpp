#include "app/gui/GateParts.h"
#include "core/digest/Hasher.h"
#include "core/finding/FindingRepository.h"
#include "core/gate/WaiverBook.h"
#include "inventory/datasets/TableRegistration.h"
#include "tests/support/AccessibilityAudit.h"
#include "tests/support/FittingAudit.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"
#include "tests/ui/pages/FormDriver.h"
#include "tests/ui/pages/PageBench.h"
#include "ui/gate/FlipStrip.h"
#include "ui/gate/GatePage.h"
#include "ui/gate/ResultSection.h"
#include "ui/gate/WaiverSection.h"
#include "ui/kit/EmptyState.h"
#include "ui/kit/InlineMessage.h"
#include "ui/kit/ListSection.h"
#include "ui/kit/SectionSwitch.h"
#include "ui/shell/CommandRegistry.h"
#include "ui/shell/PageHost.h"
#include "ui/shell/Session.h"

#include <QFile>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTest>

using namespace hallmarker;
using tests::shownForm;
using tests::shownTable;

namespace {

/// The page over a workspace with a table of people, about which the policy asks two things: one that passes for a while.
class GateBench : public tests::PageBench {
public:
    GateBench() : PageBench(PageBench::standardPages() + QList<ui::PageDescriptor>{ui::GatePage::descriptor(gui::gateService())})
    {
        version = importPeople();
        const auto record = workspace().record(version);
        if (!record)
            return;
        core::Finding finding;
        finding.checkId = QStringLiteral("privacy.pii");
        finding.checkVersion = QStringLiteral("1");
        finding.inputs = {{QStringLiteral("data"), record->id, record->kind, record->name, record->basis}};
        finding.verdict = core::Verdict::Pass;
        finding.startedMs = workspace().clock().nowMs();
        isFilled = bool(core::FindingRepository(workspace()).add(finding));
        QFile file(policy());
        isFilled = isFilled && file.open(QIODevice::WriteOnly) && file.write("version: 1\nname: release\nmax_waiver_days: 30\nrequire:\n- {id: pii, check: privacy.pii, subject: {kind: dataset-version}, max_age_days: 40}\n- {id: k, title: Nobody stands out, check: privacy.identifiability, subject: {kind: dataset-version}}\n") > 0;
    }
    QString policy() const { return fixture.path(QStringLiteral("policy.yaml")); }
    core::Workspace &workspace() { return *fixture.session.workspace(); }
    ui::GatePage &openPage() { return static_cast<ui::GatePage &>(*open(QStringLiteral("gate"))); }
    ui::GatePage &openRun()
    {
        ui::GatePage &page = openPage();
        answerFile(policy());
        window.commands().run(QStringLiteral("gate.choose"));
        settle();
        return page;
    }
    QString decision(ui::GatePage &page) const
    {
        QStringList texts;
        for (const QLabel *label : page.findChildren<QLabel *>())
            texts += label->text();
        return texts.join(QLatin1Char('\n'));
    }
    QString key() const { return QStringLiteral("k@%1@privacy.identifiability").arg(version); }

    QString version;
    bool isFilled = false;
};

} // namespace

class TestGatePage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anEmptyPageTeaches()
    {
        GateBench bench;
        ui::GatePage &page = bench.openPage();
        ui::RecordTable *table = shownTable(page);
        QVERIFY(table->emptyState()->sentence().contains(QStringLiteral("policy")));
        QVERIFY(!bench.window.commands().isEnabled(QStringLiteral("gate.run")));
        QVERIFY(bench.window.commands().isEnabled(QStringLiteral("gate.sample")));
        bench.fixture.shoot(bench.window, QStringLiteral("gate-empty"));
        QCOMPARE(tests::auditAccessibility(bench.window).join(QLatin1Char('\n')), QString());
        const QString path = bench.fixture.path(QStringLiteral("mine.yaml"));
        bench.answerFile(path);
        QVERIFY(bench.window.commands().run(QStringLiteral("gate.sample")));
        QVERIFY(bench.settle());
        QVERIFY(QFile::exists(path));
        QTRY_VERIFY(shownTable(page)->shownRows() > 3); // it runs as it is
    }
    void resultsAreShownWithTheirReason()
    {
        GateBench bench;
        QVERIFY(bench.isFilled);
        ui::GatePage &page = bench.openRun();
        ui::RecordTable *table = shownTable(page);
        QTRY_COMPARE(table->shownRows(), 2);
        QVERIFY(table->select(bench.key()));
        QVERIFY(bench.settle());
        QVERIFY(table->copyText().contains(QStringLiteral("There is no finding of privacy.identifiability")));
        QVERIFY(bench.window.commands().isEnabled(QStringLiteral("gate.waive")));
        bench.fixture.shoot(bench.window, QStringLiteral("gate-results"));
        QCOMPARE(tests::auditAccessibility(bench.window).join(QLatin1Char('\n')), QString());
        QTRY_COMPARE(tests::auditFitting(bench.window).join(QLatin1Char('\n')), QString());
        QVERIFY(bench.window.commands().run(QStringLiteral("gate.record")));
        QVERIFY(bench.settle());
        QCOMPARE(bench.window.pages().currentPage()->pageId(), QStringLiteral("inventory"));
    }
    void aTableThatNobodySawIsNamed()
    {
        GateBench bench;
        inventory::TableRegistrationRequest request;
        request.datasetName = QStringLiteral("patients");
        request.versionName = QStringLiteral("patients-1");
        request.source = {QStringLiteral("postgresql://nobody@/none?host=/tmp/hallmarker-no-such-folder"), QStringLiteral("clinic.patients"), QStringLiteral("sql")};
        request.digest = core::Hasher::of("one");
        const auto table = inventory::registerTable(bench.workspace(), request);
        VERIFY_RESULT(table);
        const auto record = bench.workspace().record(table->version.head.id.text());
        VERIFY_RESULT(record);
        core::Finding finding;
        finding.checkId = QStringLiteral("privacy.pii");
        finding.checkVersion = QStringLiteral("1");
        finding.inputs = {{QStringLiteral("data"), record->id, record->kind, record->name, record->basis}};
        finding.verdict = core::Verdict::Pass;
        finding.startedMs = bench.workspace().clock().nowMs();
        VERIFY_RESULT(core::FindingRepository(bench.workspace()).add(finding));
        ui::GatePage &page = bench.openRun();
        QTRY_COMPARE(shownTable(page)->shownRows(), 4);
        QVERIFY2(bench.decision(page).contains(QStringLiteral("The table clinic.patients of patients-1 was not looked at: The source does not answer")), qPrintable(bench.decision(page)));
        QVERIFY(bench.decision(page).contains(QStringLiteral("incomplete: 1")));
        QCOMPARE(tests::auditAccessibility(bench.window).join(QLatin1Char('\n')), QString());
        QTRY_COMPARE(tests::auditFitting(bench.window).join(QLatin1Char('\n')), QString());
    }
    void whatFailsBecomesABaseline()
    {
        GateBench bench;
        ui::GatePage &page = bench.openPage();
        QVERIFY(!bench.window.commands().isEnabled(QStringLiteral("gate.baseline"))); // nothing has been decided yet
        bench.openRun();
        QTRY_COMPARE(shownTable(page)->shownRows(), 2);
        const QString path = bench.fixture.path(QStringLiteral("baseline.json"));
        bench.answerFile(path);
        QVERIFY(bench.window.commands().run(QStringLiteral("gate.baseline")));
        QVERIFY(bench.settle());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto keys = core::parseGateBaseline(file.readAll(), path);
        VERIFY_RESULT(keys);
        QCOMPARE(*keys, QSet<QString>{bench.key()});
        // The policy beside it compares with it, and what was there before closes nothing.
        QFile policy(bench.policy());
        QVERIFY(policy.open(QIODevice::Append));
        policy.write("new_only: true\nbaseline: baseline.json\n");
        policy.close();
        QVERIFY(bench.window.commands().run(QStringLiteral("gate.run")));
        QVERIFY(bench.settle());
        QTRY_VERIFY(bench.decision(page).contains(QStringLiteral("known: 1")));
    }
    void aWaiverNeedsASecondPerson()
    {
        GateBench bench;
        ui::GatePage &page = bench.openRun();
        QTRY_COMPARE(shownTable(page)->shownRows(), 2);
        QVERIFY(shownTable(page)->select(bench.key()));
        QVERIFY(bench.settle());
        QVERIFY(bench.window.commands().run(QStringLiteral("gate.waive")));
        ui::FormPanel *form = shownForm(page);
        QVERIFY(form != nullptr);
        bench.fixture.shoot(bench.window, QStringLiteral("gate-waive"));
        QCOMPARE(tests::auditAccessibility(bench.window).join(QLatin1Char('\n')), QString());
        form->button()->click();
        QVERIFY(!tests::problemAt(*form, QStringLiteral("reason")).isEmpty());
        form->set(QStringLiteral("reason"), QStringLiteral("The check runs tomorrow"));
        form->set(QStringLiteral("owner"), QStringLiteral("ml@example.org"));
        const qint64 nowMs = bench.workspace().clock().nowMs();
        form->set(QStringLiteral("expires"), core::instantText(nowMs + 40 * 86'400'000LL).left(10));
        form->button()->click();
        QVERIFY(bench.settle());
        QVERIFY(!tests::problemAt(*form, QStringLiteral("expires")).isEmpty()); // the policy allows 30 days
        form->set(QStringLiteral("expires"), core::instantText(nowMs + 20 * 86'400'000LL).left(10));
        form->button()->click();
        QVERIFY(bench.settle());
        const auto waivers = core::WaiverBook(bench.workspace()).list();
        VERIFY_RESULT(waivers);
        QCOMPARE(waivers->size(), 1);
        QVERIFY(!waivers->first().waiver.scope.isEmpty());
        page.findChild<ui::SectionSwitch *>()->setCurrent(QStringLiteral("waivers"));
        QTRY_COMPARE(shownTable(page)->shownRows(), 1);
        QVERIFY(shownTable(page)->select(waivers->first().waiver.recordId));
        QVERIFY(bench.settle());
        bench.fixture.shoot(bench.window, QStringLiteral("gate-waivers"));
        QCOMPARE(tests::auditAccessibility(bench.window).join(QLatin1Char('\n')), QString());
        bench.answerBox(0);
        QVERIFY(bench.window.commands().run(QStringLiteral("gate.approve"))); // as the one who asked
        QTRY_VERIFY(page.findChild<ui::InlineMessage *>()->isVisible());
        QVERIFY(!core::WaiverBook(bench.workspace()).list()->first().waiver.isApproved());
        bench.answerBox(0, QStringLiteral("not needed"));
        QVERIFY(bench.window.commands().run(QStringLiteral("gate.withdraw")));
        QTRY_COMPARE(core::WaiverBook(bench.workspace()).list()->size(), 0);
    }
    void whatEndsNextIsAPictureAndAList()
    {
        GateBench bench;
        ui::GatePage &page = bench.openRun();
        page.findChild<ui::SectionSwitch *>()->setCurrent(QStringLiteral("flips"));
        QVERIFY(bench.settle());
        QTRY_COMPARE(shownTable(page)->shownRows(), 1);
        auto *strip = page.findChild<ui::FlipStrip *>();
        QVERIFY(strip->isVisible());
        QVERIFY(strip->accessibleDescription().contains(QStringLiteral("privacy.pii")));
        strip->setFocus();
        QTest::keyClick(strip, Qt::Key_Home);
        QCOMPARE(shownTable(page)->currentId(), QStringLiteral("0"));
        bench.fixture.shoot(bench.window, QStringLiteral("gate-flips"));
        QCOMPARE(tests::auditAccessibility(bench.window).join(QLatin1Char('\n')), QString());
        QTRY_COMPARE(tests::auditFitting(bench.window).join(QLatin1Char('\n')), QString());
    }
    void aPolicyIsEditedWithWhatItDemands()
    {
        GateBench bench;
        ui::GatePage &page = bench.openRun();
        page.findChild<ui::SectionSwitch *>()->setCurrent(QStringLiteral("policy"));
        QVERIFY(bench.settle());
        QTRY_COMPARE(shownTable(page)->shownRows(), 2);
        QVERIFY(!bench.window.commands().isEnabled(QStringLiteral("gate.save")));
        bench.fixture.shoot(bench.window, QStringLiteral("gate-policy"));
        QCOMPARE(tests::auditAccessibility(bench.window).join(QLatin1Char('\n')), QString());
        auto *editor = page.findChild<QPlainTextEdit *>();
        const QString before = editor->toPlainText();
        editor->setPlainText(before + QStringLiteral("nonsense: 1\n"));
        QTRY_COMPARE(shownTable(page) == nullptr ? 0 : shownTable(page)->shownRows(), 0); // nothing is demanded by what cannot be read
        editor->setPlainText(before + QStringLiteral("allow:\n- {id: f, of: format, subject: {kind: model-version, allow_none: true}, values: [onnx]}\n"));
        QTRY_COMPARE(shownTable(page)->shownRows(), 3);
        QTRY_VERIFY(bench.window.commands().isEnabled(QStringLiteral("gate.save")));
        QVERIFY(bench.window.commands().run(QStringLiteral("gate.save")));
        QVERIFY(bench.settle());
        QFile file(bench.policy());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("allow:"));
        QTRY_VERIFY(!bench.window.commands().isEnabled(QStringLiteral("gate.save")));
    }
    void theResultIsExported()
    {
        GateBench bench;
        bench.openRun();
        for (const char *name : {"gate.sarif", "gate.xml", "gate.md", "gate.json"}) {
            const QString path = bench.fixture.path(QString::fromLatin1(name));
            bench.answerFile(path);
            QVERIFY(bench.window.commands().run(QStringLiteral("gate.export")));
            QTRY_VERIFY2(QFile::exists(path), name);
        }
    }
    void aPolicyThatIsGoneIsTold()
    {
        GateBench bench;
        ui::GatePage &page = bench.openPage();
        page.choose(bench.fixture.path(QStringLiteral("nowhere.yaml")));
        QVERIFY(bench.settle());
        QTRY_VERIFY(page.findChild<ui::InlineMessage *>()->isVisible());
        QCOMPARE(shownTable(page)->shownRows(), 0);
    }
};

HALLMARKER_TEST(TestGatePage)
#include "TestGatePage.moc"
