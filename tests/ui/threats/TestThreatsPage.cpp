#include "app/wiring/ThreatDiagrams.h"
#include "app/wiring/ThreatFormats.h"
#include "dpia/signing/KeyFileKey.h"
#include "tests/support/AccessibilityAudit.h"
#include "tests/support/FittingAudit.h"
#include "tests/support/TestRegistry.h"
#include "tests/support/UiFixture.h"
#include "tests/threats/diagram/SampleDiagram.h"
#include "ui/kit/FileDialog.h"
#include "ui/kit/FormPanel.h"
#include "ui/kit/InlineMessage.h"
#include "ui/kit/MessageBox.h"
#include "ui/kit/RecordTable.h"
#include "ui/kit/SectionSwitch.h"
#include "ui/shell/CommandRegistry.h"
#include "ui/shell/PageHost.h"
#include "ui/threats/OutlinePane.h"
#include "ui/threats/ThreatDocument.h"
#include "ui/threats/ThreatWatch.h"
#include "ui/threats/ThreatsPage.h"
#include "ui/threats/canvas/DiagramCanvas.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>
#include <QTest>
#include <QTreeView>
#include <QUndoStack>

using namespace hallmarker;

namespace {

struct ThreatBench {
    explicit ThreatBench(const QSize &size = QSize(1280, 800)) : window(fixture.show({ui::ThreatsPage::descriptor({wiring::placeDiagram, &wiring::threatFormats()})}, size))
    {
        isOpen = fixture.createWorkspace();
        window.goTo(QStringLiteral("threats"));
        page = dynamic_cast<ui::ThreatsPage *>(window.pages().page(QStringLiteral("threats")));
        isOpen = isOpen && fixture.settle();
    }
    template <typename Widget>
    Widget *find(const char *name = nullptr) const
    {
        return page->findChild<Widget *>(name == nullptr ? QString() : QString::fromLatin1(name));
    }
    ui::DiagramCanvas *canvas() const { return find<ui::DiagramCanvas>(); }
    const threats::ThreatModel &model() const { return page->document().model(); }
    bool run(const char *command) { return QTest::qWaitFor([&] { return window.commands().isEnabled(QLatin1String(command)); }) && window.commands().run(QLatin1String(command)); }
    bool saved()
    {
        return QTest::qWaitFor([this] { return fixture.settle() && find<QLabel>("threats.state")->text() == QLatin1String("Saved"); }, 10'000);
    }
    threats::LoadedThreatModel stored()
    {
        return *threats::ThreatModelBook(*fixture.session.workspace()).load(model().id);
    }
    /// A new model by its form.
    bool create(const char *title)
    {
        if (!run("threats.new"))
            return false;
        auto *form = find<ui::FormPanel>("threats.newForm");
        QTest::keyClicks(form->findChild<QLineEdit *>(QStringLiteral("form.title")), QString::fromLatin1(title));
        form->button()->click();
        return QTest::qWaitFor([this] { return page->document().isOpen(); }) && fixture.settle();
    }
    QString openSample()
    {
        const tests::SampleDiagram sample = tests::sampleDiagram();
        const auto made = threats::ThreatModelBook(*fixture.session.workspace()).create(sample.model, sample.layout);
        if (!made)
            return {};
        page->openRecord(made->model.id);
        return QTest::qWaitFor([this] { return page->document().isOpen() && find<ui::ThreatWatch>()->isJudged(); }, 20'000) ? made->model.id : QString();
    }
    void click(const QString &key, Qt::KeyboardModifiers modifiers = {}) const { QTest::mouseClick(canvas()->viewport(), Qt::LeftButton, modifiers, canvas()->clickPoint(key)); }
    void press(const char *button) const { find<QPushButton>(button)->click(); }
    void answer(const char *line) const
    {
        ui::MessageBox::setAnswerer([line = QString::fromLatin1(line)](const ui::Question &, QString &input) {
            input = line;
            return 0;
        });
    }

    /// Whether some label on the page says this.
    bool says(const QString &text) const
    {
        const QList<QLabel *> labels = page->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
    }
    /// The form about the first threat of the list.
    ui::FormPanel *beginDecision()
    {
        find<ui::SectionSwitch>()->setCurrent(QStringLiteral("threats"));
        auto *list = find<ui::RecordTable>("threats.list");
        if (!QTest::qWaitFor([&] { return list->shownRows() > 0; }))
            return nullptr;
        list->view()->setFocus();
        list->view()->setCurrentIndex(list->view()->model()->index(0, 0));
        decided = list->currentId();
        return run("threats.decide") ? find<ui::FormPanel>("threats.decision") : nullptr;
    }

    threats::ThreatStatus statusOf(const QString &key) const
    {
        const threats::JudgedThreat *threat = find<ui::ThreatWatch>()->judged(key);
        return threat == nullptr ? threats::ThreatStatus::Open : threat->status;
    }

    QString decided;
    tests::UiFixture fixture;
    ui::MainWindow &window;
    ui::ThreatsPage *page = nullptr;
    bool isOpen = false;
};

} // namespace

class TestThreatsPage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anEmptyPageTeaches()
    {
        ThreatBench bench;
        QVERIFY(bench.isOpen);
        bench.fixture.shoot(bench.window, QStringLiteral("threats-empty"));
        QCOMPARE(tests::auditAccessibility(bench.window).join(QLatin1Char('\n')), QString());
    }
    void drawsAModelFromNothing()
    {
        ThreatBench bench;
        QVERIFY(bench.create("Triage assistant"));
        QCOMPARE(bench.model().title, QStringLiteral("Triage assistant"));
        auto *kind = bench.find<QComboBox>("threats.kindToAdd");
        kind->setCurrentIndex(kind->findData(QStringLiteral("end_user")));
        bench.press("threats.addElement");
        QCOMPARE(bench.model().elements.size(), 1);
        const QString user = bench.model().elements.first().key;
        QCOMPARE(bench.canvas()->selection(), QStringList{user});
        kind->setCurrentIndex(kind->findData(QStringLiteral("inference_endpoint")));
        bench.press("threats.addElement");
        const QString api = bench.model().elements.last().key;
        bench.click(user);
        bench.press("threats.connect");
        bench.click(api);
        QCOMPARE(bench.model().flows.size(), 1);
        QCOMPARE(bench.model().flows.first().from, user);
        QCOMPARE(bench.model().flows.first().to, api);
        bench.click(api);
        bench.press("threats.drawBox");
        QCOMPARE(bench.model().boundaries.size(), 1);
        QCOMPARE(bench.model().boundaries.first().contains, QStringList{api});
        QVERIFY(bench.saved());
        QCOMPARE(bench.stored().model.elements.size(), 2);
        QCOMPARE(bench.stored().layout.diagrams.value(QStringLiteral("main")).nodes.size(), 3);
        bench.fixture.shoot(bench.window, QStringLiteral("threats-drawn"));
        QCOMPARE(tests::auditAccessibility(bench.window).join(QLatin1Char('\n')), QString());
        while (bench.page->undoStack()->canUndo())
            bench.page->undoStack()->undo();
        QVERIFY(bench.model().elements.isEmpty());
        QVERIFY(bench.saved());
        QCOMPARE(bench.stored().model.elements.size(), 0);
    }
    void drawsByKeysAlone()
    {
        ThreatBench bench;
        QVERIFY(bench.create("Keys"));
        QVERIFY(bench.run("threats.addElement"));
        QVERIFY(bench.run("threats.addElement"));
        bench.canvas()->setFocus();
        const QString first = bench.model().elements.first().key;
        const QString second = bench.model().elements.last().key;
        bench.canvas()->setFocusKey(first);
        QTest::keyClick(bench.canvas(), Qt::Key_C);
        QTest::keyClick(bench.canvas(), Qt::Key_Right);
        QTest::keyClick(bench.canvas(), Qt::Key_Return);
        QCOMPARE(bench.model().flows.size(), 1);
        QCOMPARE(bench.model().flows.first().to, second);
        bench.answer("A new name");
        bench.canvas()->setFocusKey(second);
        QTest::keyClick(bench.canvas(), Qt::Key_F2);
        QTRY_COMPARE(bench.model().element(second)->name, QStringLiteral("A new name"));
        QTest::keyClick(bench.canvas(), Qt::Key_Return);
        QTRY_VERIFY(bench.find<QLineEdit>("threats.name")->hasFocus());
        bench.canvas()->setFocus();
        bench.canvas()->setSelection({second});
        QTest::keyClick(bench.canvas(), Qt::Key_Delete);
        QCOMPARE(bench.model().elements.size(), 1);
        QVERIFY(bench.model().flows.isEmpty());
    }
    void showsTheSampleInBothThemes()
    {
        ThreatBench bench;
        QVERIFY(!bench.openSample().isEmpty());
        bench.click(QStringLiteral("api"));
        QCOMPARE(bench.find<ui::OutlinePane>()->selection(), QStringList{QStringLiteral("api")});
        QTRY_VERIFY(bench.find<QComboBox>("threats.attribute.rate_limited") != nullptr);
        bench.fixture.shoot(bench.window, QStringLiteral("threats-diagram"));
        QCOMPARE(tests::auditAccessibility(bench.window).join(QLatin1Char('\n')), QString());
        bench.find<ui::SectionSwitch>()->setCurrent(QStringLiteral("threats"));
        QTRY_VERIFY(bench.find<ui::RecordTable>("threats.list")->shownRows() > 0);
        bench.fixture.shoot(bench.window, QStringLiteral("threats-list"));
        QCOMPARE(tests::auditAccessibility(bench.window).join(QLatin1Char('\n')), QString());
    }
    void theOutlineChoosesInTheDiagram()
    {
        ThreatBench bench;
        QVERIFY(!bench.openSample().isEmpty());
        bench.find<ui::OutlinePane>()->setSelection({});
        auto *tree = bench.find<QTreeView>("threats.outline");
        tree->setFocus();
        tree->setCurrentIndex(tree->model()->index(1, 0, tree->model()->index(0, 0)));
        QCOMPARE(bench.canvas()->selection(), QStringList{QStringLiteral("api")});
    }
    void anAnswerDecidesThreats()
    {
        ThreatBench bench;
        QVERIFY(!bench.openSample().isEmpty());
        bench.click(QStringLiteral("api"));
        QTRY_VERIFY(bench.find<QComboBox>("threats.attribute.rate_limited") != nullptr);
        auto *watch = bench.find<ui::ThreatWatch>();
        const auto waiting = [watch] {
            for (const ui::AttributeQuestion &question : watch->questions(QStringLiteral("api")))
                if (question.name == QLatin1String("rate_limited"))
                    return question.decides;
            return -1;
        };
        QVERIFY(waiting() > 0);
        auto *box = bench.find<QComboBox>("threats.attribute.rate_limited");
        QCOMPARE(box->currentText(), QStringLiteral("Not answered"));
        box->setCurrentIndex(2);
        Q_EMIT box->activated(2);
        QCOMPARE(bench.model().element(QStringLiteral("api"))->attributes.truth(QStringLiteral("rate_limited")), threats::Truth::No);
        QTRY_COMPARE(waiting(), 0);
        bench.page->undoStack()->undo();
        QCOMPARE(bench.model().element(QStringLiteral("api"))->attributes.truth(QStringLiteral("rate_limited")), threats::Truth::Unknown);
    }
    void aDecisionNeedsReasonOwnerAndDay()
    {
        ThreatBench bench;
        QVERIFY(!bench.openSample().isEmpty());
        bench.find<ui::SectionSwitch>()->setCurrent(QStringLiteral("threats"));
        auto *list = bench.find<ui::RecordTable>("threats.list");
        QTRY_VERIFY(list->shownRows() > 0);
        list->view()->setFocus();
        list->view()->setCurrentIndex(list->view()->model()->index(0, 0));
        const QString key = list->currentId();
        QVERIFY(!key.isEmpty());
        QTest::keyClick(list->view(), Qt::Key_Return);
        bench.fixture.shoot(bench.window, QStringLiteral("threats-why"));
        QVERIFY(bench.run("threats.decide"));
        auto *form = bench.find<ui::FormPanel>("threats.decision");
        QVERIFY(form != nullptr);
        form->set(QStringLiteral("status"), QStringLiteral("accepted"));
        form->button()->click();
        QVERIFY(!form->field(QStringLiteral("reason"))->problem().isEmpty());
        QVERIFY(!form->field(QStringLiteral("owner"))->problem().isEmpty());
        QVERIFY(!form->field(QStringLiteral("until"))->problem().isEmpty());
        form->set(QStringLiteral("reason"), QStringLiteral("Covered by the contract with the hospital."));
        form->set(QStringLiteral("owner"), QStringLiteral("Head of care"));
        form->set(QStringLiteral("until"), QStringLiteral("2036-01-01"));
        form->button()->click();
        QVERIFY(!form->field(QStringLiteral("until"))->problem().isEmpty()); // a year at most
        form->set(QStringLiteral("until"), QStringLiteral("2026-06-01"));
        bench.fixture.shoot(bench.window, QStringLiteral("threats-decision"));
        QCOMPARE(tests::auditAccessibility(bench.window).join(QLatin1Char('\n')), QString());
        QCOMPARE(form->choice(QStringLiteral("key")), QStringLiteral("workspace"));
        form->button()->click();
        QTRY_VERIFY(bench.find<ui::ThreatWatch>()->signedDecision(key) != nullptr);
        const threats::SignedDecision *decision = bench.find<ui::ThreatWatch>()->signedDecision(key);
        QVERIFY(decision->isSigned());
        QCOMPARE(decision->by, QStringLiteral("tester"));
        QCOMPARE(decision->until, QStringLiteral("2026-06-01"));
        QTRY_COMPARE(bench.statusOf(key), threats::ThreatStatus::Accepted);
        // The command line judges the same.
        const auto stored = threats::SignedDecision::ofModel(*bench.fixture.session.workspace(), bench.model().id);
        QVERIFY(stored);
        QVERIFY(stored->value(key).isSigned());
        QTRY_VERIFY(list->select(key));
        list->view()->setFocus();
        QTest::keyClick(list->view(), Qt::Key_Return);
        QVERIFY(bench.says(QStringLiteral("valid, and it holds")));
        bench.fixture.shoot(bench.window, QStringLiteral("threats-signed"));
        QCOMPARE(tests::auditAccessibility(bench.window).join(QLatin1Char('\n')), QString());
        bench.answer("The contract has ended.");
        QVERIFY(bench.run("threats.withdraw"));
        QTRY_VERIFY(bench.statusOf(key) != threats::ThreatStatus::Accepted);
        QTRY_VERIFY(bench.says(QStringLiteral("withdrawn by tester: The contract has ended.")));
        QVERIFY(!bench.window.commands().isEnabled(QStringLiteral("threats.withdraw")));
    }
    void aKeyFileSigns()
    {
        ThreatBench bench;
        QVERIFY(!bench.openSample().isEmpty());
        const QString path = bench.fixture.path(QStringLiteral("anna.pem"));
        QVERIFY(dpia::KeyFileKey::create(path, core::SecretBytes(QByteArray("a long one"))));
        ui::FormPanel *form = bench.beginDecision();
        QVERIFY(form != nullptr);
        form->set(QStringLiteral("status"), QStringLiteral("transferred"));
        form->set(QStringLiteral("reason"), QStringLiteral("The hoster answers for it."));
        form->set(QStringLiteral("owner"), QStringLiteral("Hoster"));
        form->set(QStringLiteral("until"), QStringLiteral("2026-06-01"));
        form->set(QStringLiteral("key"), QStringLiteral("file"));
        form->button()->click();
        QVERIFY(!form->field(QStringLiteral("file"))->problem().isEmpty());
        form->set(QStringLiteral("file"), path);
        form->set(QStringLiteral("passphrase"), QStringLiteral("another"));
        form->button()->click();
        QTRY_VERIFY(form->message()->isVisible()); // the wrong passphrase
        QVERIFY(form->text(QStringLiteral("passphrase")).isEmpty());
        form->set(QStringLiteral("passphrase"), QStringLiteral("a long one"));
        bench.fixture.shoot(bench.window, QStringLiteral("threats-key-file"));
        form->button()->click();
        QTRY_VERIFY(bench.find<ui::ThreatWatch>()->signedDecision(bench.decided) != nullptr);
        QCOMPARE(bench.find<ui::ThreatWatch>()->signedDecision(bench.decided)->signature.keyName, QStringLiteral("anna"));
    }
    void whatIsNotSignedDoesNotCount()
    {
        ThreatBench bench;
        QVERIFY(!bench.openSample().isEmpty());
        ui::FormPanel *form = bench.beginDecision();
        QVERIFY(form != nullptr);
        form->set(QStringLiteral("status"), QStringLiteral("accepted"));
        form->set(QStringLiteral("reason"), QStringLiteral("Soon."));
        form->set(QStringLiteral("owner"), QStringLiteral("Head of care"));
        form->set(QStringLiteral("until"), QStringLiteral("2026-06-01"));
        form->set(QStringLiteral("key"), QStringLiteral("none"));
        form->button()->click();
        const threats::ThreatDecision *decision = bench.model().decision(bench.decided);
        QVERIFY(decision != nullptr);
        QCOMPARE(decision->status, threats::ThreatStatus::Accepted);
        QVERIFY(bench.saved());
        QVERIFY(bench.stored().model.decision(bench.decided) != nullptr);
        QTRY_VERIFY(bench.says(QStringLiteral("counts once it is signed")));
        QVERIFY(bench.find<ui::ThreatWatch>()->judged(bench.decided)->status != threats::ThreatStatus::Accepted);
    }
    void aForgedDecisionIsShownAsInvalid()
    {
        ThreatBench bench;
        const QString id = bench.openSample();
        QVERIFY(!id.isEmpty());
        ui::FormPanel *form = bench.beginDecision();
        QVERIFY(form != nullptr);
        form->set(QStringLiteral("status"), QStringLiteral("accepted"));
        form->set(QStringLiteral("reason"), QStringLiteral("Covered."));
        form->set(QStringLiteral("owner"), QStringLiteral("Head of care"));
        form->set(QStringLiteral("until"), QStringLiteral("2026-06-01"));
        form->button()->click();
        QTRY_VERIFY(bench.find<ui::ThreatWatch>()->signedDecision(bench.decided) != nullptr);
        core::Workspace &workspace = *bench.fixture.session.workspace();
        QVERIFY(workspace.write(QStringLiteral("test.forged"), [id = threats::SignedDecision::idOf(id, bench.decided)](core::WriteTransaction &transaction) -> core::Result<void> {
            HALLMARKER_ASSIGN(const core::Record record, transaction.record(id));
            core::RecordDraft draft;
            draft.id = record.id;
            draft.kind = record.kind;
            draft.name = record.name;
            draft.body = record.body;
            draft.body.insert(QStringLiteral("until"), QStringLiteral("2026-12-01"));
            HALLMARKER_TRY(transaction.put(draft, record.revision));
            return {};
        }));
        QTRY_VERIFY(bench.find<ui::ThreatWatch>()->signedDecision(bench.decided)->until == QLatin1String("2026-12-01"));
        QTRY_VERIFY(bench.find<ui::ThreatWatch>()->judged(bench.decided)->status != threats::ThreatStatus::Accepted);
        QTRY_VERIFY(bench.find<ui::RecordTable>("threats.list")->select(bench.decided));
        QTest::keyClick(bench.find<ui::RecordTable>("threats.list")->view(), Qt::Key_Return);
        QTRY_VERIFY(bench.says(QStringLiteral("invalid: the signature does not belong")));
    }
    void aControlIsAttached()
    {
        ThreatBench bench;
        QVERIFY(!bench.openSample().isEmpty());
        QVERIFY(bench.beginDecision() != nullptr);
        QVERIFY(bench.run("threats.control"));
        QTRY_VERIFY(bench.find<ui::FormPanel>("threats.controlForm") != nullptr);
        auto *form = bench.find<ui::FormPanel>("threats.controlForm");
        form->set(QStringLiteral("statement"), QStringLiteral("At the gateway."));
        bench.fixture.shoot(bench.window, QStringLiteral("threats-control"));
        QCOMPARE(tests::auditAccessibility(bench.window).join(QLatin1Char('\n')), QString());
        const QString control = form->choice(QStringLiteral("control"));
        const QString on = bench.find<ui::ThreatWatch>()->judged(bench.decided)->element;
        form->button()->click();
        QCOMPARE(bench.model().element(on)->controls.size(), 1);
        QCOMPARE(bench.model().element(on)->controls.first().control, control);
        QCOMPARE(bench.model().element(on)->controls.first().by, QStringLiteral("tester"));
        QTRY_VERIFY(bench.says(QStringLiteral("in place, as somebody says: At the gateway.")));
        QVERIFY(bench.find<ui::ThreatWatch>()->judged(bench.decided)->status != threats::ThreatStatus::MitigatedByEvidence);
        bench.page->undoStack()->undo();
        QVERIFY(bench.model().element(on)->controls.isEmpty());
    }
    void copiesBetweenDiagrams()
    {
        ThreatBench bench;
        QVERIFY(!bench.openSample().isEmpty());
        bench.canvas()->setSelection({QStringLiteral("user"), QStringLiteral("api")});
        QVERIFY(bench.run("threats.copy"));
        bench.answer("Training");
        QVERIFY(bench.run("threats.addDiagram"));
        QTRY_COMPARE(bench.find<QTabBar>("threats.diagrams")->count(), 2);
        QVERIFY(bench.canvas()->drawn().things.isEmpty());
        QVERIFY(bench.run("threats.paste"));
        QCOMPARE(bench.model().elements.size(), 6);
        QCOMPARE(bench.canvas()->drawn().things.size(), 4);
        bench.fixture.shoot(bench.window, QStringLiteral("threats-two-diagrams"));
        bench.find<QTabBar>("threats.diagrams")->setCurrentIndex(0);
        QVERIFY(bench.canvas()->drawn().thing(QStringLiteral("hospital")) != nullptr);
    }
    void mergesWhatSomebodyElseStores()
    {
        ThreatBench bench;
        const QString id = bench.openSample();
        QVERIFY(!id.isEmpty());
        threats::ThreatModelBook book(*bench.fixture.session.workspace());
        threats::LoadedThreatModel other = *book.load(id);
        other.model.element(QStringLiteral("store"))->name = QStringLiteral("Renamed elsewhere");
        QVERIFY(book.save(other));
        bench.click(QStringLiteral("user"));
        auto *name = bench.find<QLineEdit>("threats.name");
        name->setFocus();
        name->selectAll();
        QTest::keyClicks(name, QStringLiteral("Nurse"));
        QTest::keyClick(name, Qt::Key_Return);
        QVERIFY(bench.saved());
        const threats::ThreatModel stored = bench.stored().model;
        QCOMPARE(stored.element(QStringLiteral("store"))->name, QStringLiteral("Renamed elsewhere"));
        QCOMPARE(stored.element(QStringLiteral("user"))->name, QStringLiteral("Nurse"));
        QCOMPARE(bench.model().element(QStringLiteral("store"))->name, QStringLiteral("Renamed elsewhere"));
    }
    void whatIsHalfTypedStaysWhileOthersStore_data()
    {
        QTest::addColumn<QString>("theirs");
        QTest::newRow("another element") << QStringLiteral("store");
        QTest::newRow("the same element, another part of it") << QStringLiteral("user");
    }
    void whatIsHalfTypedStaysWhileOthersStore()
    {
        QFETCH(QString, theirs);
        ThreatBench bench;
        const QString id = bench.openSample();
        QVERIFY(!id.isEmpty());
        bench.click(QStringLiteral("user"));
        auto *name = bench.find<QLineEdit>("threats.name");
        name->setFocus();
        name->selectAll();
        QTest::keyClicks(name, QStringLiteral("Nur"));
        threats::ThreatModelBook book(*bench.fixture.session.workspace());
        threats::LoadedThreatModel other = *book.load(id);
        other.model.element(theirs)->description = QStringLiteral("Written elsewhere");
        QVERIFY(book.save(other));
        bench.page->recordsChanged({id});
        QTest::qWait(100);
        QVERIFY(bench.fixture.settle());
        QVERIFY(name == bench.find<QLineEdit>("threats.name"));
        QCOMPARE(name->text(), QStringLiteral("Nur"));
        QCOMPARE(bench.model().element(theirs)->description, QString()); // waits for the field to be left
        QTest::keyClicks(name, QStringLiteral("se"));
        QTest::keyClick(name, Qt::Key_Return);
        QVERIFY(bench.saved());
        const threats::ThreatModel stored = bench.stored().model;
        QCOMPARE(stored.element(QStringLiteral("user"))->name, QStringLiteral("Nurse"));
        QCOMPARE(stored.element(theirs)->description, QStringLiteral("Written elsewhere"));
        QCOMPARE(bench.model().element(theirs)->description, QStringLiteral("Written elsewhere"));
    }
    void whatOthersStoreComesWhenNothingIsTyped()
    {
        ThreatBench bench;
        const QString id = bench.openSample();
        QVERIFY(!id.isEmpty());
        bench.click(QStringLiteral("user"));
        bench.find<QLineEdit>("threats.name")->setFocus();
        threats::ThreatModelBook book(*bench.fixture.session.workspace());
        threats::LoadedThreatModel other = *book.load(id);
        other.model.element(QStringLiteral("store"))->name = QStringLiteral("Renamed elsewhere");
        QVERIFY(book.save(other));
        bench.page->recordsChanged({id});
        QTRY_COMPARE(bench.model().element(QStringLiteral("store"))->name, QStringLiteral("Renamed elsewhere"));
    }
    void showsAConflictAndStoresWhatIsChosen_data()
    {
        QTest::addColumn<bool>("isMine");
        QTest::newRow("mine") << true;
        QTest::newRow("theirs") << false;
    }
    void showsAConflictAndStoresWhatIsChosen()
    {
        QFETCH(bool, isMine);
        ThreatBench bench;
        const QString id = bench.openSample();
        QVERIFY(!id.isEmpty());
        bench.click(QStringLiteral("user"));
        auto *name = bench.find<QLineEdit>("threats.name");
        name->setFocus();
        name->selectAll();
        QTest::keyClicks(name, QStringLiteral("Nurse"));
        QTest::keyClick(name, Qt::Key_Return); // stored in a moment, and before it:
        threats::ThreatModelBook book(*bench.fixture.session.workspace());
        threats::LoadedThreatModel other = *book.load(id);
        other.model.element(QStringLiteral("user"))->name = QStringLiteral("Doctor");
        QVERIFY(book.save(other));
        QTRY_VERIFY(bench.find<QPushButton>("conflict.store") != nullptr);
        bench.fixture.shoot(bench.window, QStringLiteral("threats-conflict"));
        QCOMPARE(tests::auditAccessibility(bench.window).join(QLatin1Char('\n')), QString());
        if (!isMine)
            bench.find<QAbstractButton>("conflict.theirs")->toggle(); // as assistive tools do
        bench.press("conflict.store");
        QVERIFY(bench.saved());
        QCOMPARE(bench.stored().model.element(QStringLiteral("user"))->name, isMine ? QStringLiteral("Nurse") : QStringLiteral("Doctor"));
    }
    void savesPictures_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("begins");
        QTest::newRow("svg") << QStringLiteral("picture.svg") << QByteArray("<?xml");
        QTest::newRow("pdf") << QStringLiteral("picture.pdf") << QByteArray("%PDF");
        QTest::newRow("png") << QStringLiteral("picture.png") << QByteArray("\x89PNG");
    }
    void savesPictures()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, begins);
        ThreatBench bench;
        QVERIFY(!bench.openSample().isEmpty());
        const QString path = bench.fixture.path(name);
        ui::FileDialog::setAnswerer([path](const ui::FileQuestion &) { return path; });
        QVERIFY(bench.run("threats.picture"));
        QTRY_VERIFY(QFile::exists(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith(begins));
    }
    void exportsAndImports()
    {
        ThreatBench bench;
        const QString id = bench.openSample();
        QVERIFY(!id.isEmpty());
        const QString path = bench.fixture.path(QStringLiteral("model.native.yaml"));
        ui::FileDialog::setAnswerer([path](const ui::FileQuestion &) { return path; });
        QVERIFY(bench.run("threats.export"));
        QTRY_VERIFY(QFile::exists(path));
        QVERIFY(bench.run("threats.import"));
        QTRY_VERIFY(bench.page->document().isOpen() && bench.model().id != id);
        QCOMPARE(bench.model().elements.size(), 4);
        QCOMPARE(bench.page->document().layout().diagrams.value(QStringLiteral("main")).nodes.size(), 6);
    }
    void refusesAFileThatIsNone()
    {
        ThreatBench bench;
        QVERIFY(bench.isOpen);
        const QString path = bench.fixture.path(QStringLiteral("x.json"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[1, 2, 3]");
        file.close();
        ui::FileDialog::setAnswerer([path](const ui::FileQuestion &) { return path; });
        QVERIFY(bench.run("threats.import"));
        QTRY_VERIFY(bench.find<ui::InlineMessage>()->isVisible());
        QVERIFY(!bench.page->document().isOpen());
    }
    void laysOutAndKeepsPins()
    {
        ThreatBench bench;
        QVERIFY(!bench.openSample().isEmpty());
        bench.canvas()->setSelection({QStringLiteral("log")});
        QVERIFY(bench.run("threats.pin"));
        const QRectF pinned = bench.page->document().diagramLayout().nodes.value(QStringLiteral("log")).rect;
        QVERIFY(bench.run("threats.layOut"));
        QCOMPARE(bench.page->document().diagramLayout().nodes.value(QStringLiteral("log")).rect, pinned);
        bench.fixture.shoot(bench.window, QStringLiteral("threats-laid-out"));
        QVERIFY(bench.model().boundary(QStringLiteral("hospital"))->contains.contains(QStringLiteral("api")));
    }
    void deletesAModelAfterAsking()
    {
        ThreatBench bench;
        QVERIFY(bench.create("Short-lived"));
        Q_EMIT bench.page->crumbsChanged();
        bench.page->crumbActivated(QStringLiteral("threats"));
        auto *models = bench.find<ui::RecordTable>("threats.models");
        QTRY_COMPARE(models->shownRows(), 1);
        models->view()->setCurrentIndex(models->view()->model()->index(0, 0));
        bench.fixture.shoot(bench.window, QStringLiteral("threats-models"));
        bench.answer("");
        QVERIFY(bench.run("threats.delete"));
        QTRY_COMPARE(models->shownRows(), 0);
    }
    void namesAreReadableFromTheStart_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("small") << QSize(900, 620);
        QTest::newRow("usual") << QSize(1280, 720);
        QTest::newRow("large") << QSize(1900, 1060);
    }
    void namesAreReadableFromTheStart()
    {
        QFETCH(QSize, size);
        ThreatBench bench(size);
        QVERIFY(!bench.openSample().isEmpty());
        QTRY_VERIFY(!bench.canvas()->drawn().things.isEmpty());
        QVERIFY2(bench.canvas()->zoom() >= 0.8, qPrintable(QString::number(bench.canvas()->zoom())));
        // It begins at the top left, or shows all.
        const QRectF first = bench.canvas()->viewRect(QStringLiteral("user"));
        QVERIFY(QRectF(bench.canvas()->viewport()->rect()).contains(first));
        bench.window.resize(size + QSize(60, 40));
        QTRY_VERIFY(bench.canvas()->zoom() >= 0.8);
        bench.canvas()->setZoom(0.5);
        bench.window.resize(size);
        QCoreApplication::processEvents();
        QCOMPARE(bench.canvas()->zoom(), 0.5); // what somebody chose stays
    }
    void fitsASmallWindow()
    {
        ThreatBench bench(QSize(1024, 640));
        QVERIFY(!bench.openSample().isEmpty());
        bench.click(QStringLiteral("api"));
        bench.fixture.shoot(bench.window, QStringLiteral("threats-small"));
        QCOMPARE(tests::auditFitting(bench.window).join(QLatin1Char('\n')), QString());
    }
};

HALLMARKER_TEST(TestThreatsPage)
#include "TestThreatsPage.moc"
