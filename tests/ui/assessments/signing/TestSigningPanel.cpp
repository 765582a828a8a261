#include "app/gui/AssessmentExports.h"
#include "dpia/assessment/AssessmentBook.h"
#include "dpia/signing/KeyFileKey.h"
#include "dpia/signing/WorkspaceKey.h"
#include "tests/support/AccessibilityAudit.h"
#include "tests/support/FittingAudit.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"
#include "tests/support/UiFixture.h"
#include "ui/assessments/signing/SignatureList.h"
#include "ui/assessments/signing/SigningPanel.h"
#include "ui/kit/FileDialog.h"
#include "ui/kit/InlineMessage.h"
#include "ui/kit/PathField.h"

#include <QComboBox>
#include <QFile>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

using namespace hallmarker;
using namespace hallmarker::dpia;
using namespace hallmarker::tests;

namespace {

const QByteArray panelTemplate = R"(
urn: urn:test:panel
version: 1
kind: other
language: en
title: Panel
sections:
  - id: s
    title: S
    questions:
      - {id: q, type: text, text: "Why?", required: true}
)";

/// A page with nothing but the panel.
class PanelPage final : public ui::Page {
public:
    PanelPage(ui::PageServices &services, const QString &assessment) : Page(services)
    {
        auto *column = new QVBoxLayout(this);
        panel = new ui::SigningPanel(services, assessment, this);
        column->addWidget(panel);
    }
    QString pageId() const override { return QStringLiteral("panel"); }
    QString title() const override { return QStringLiteral("Panel"); }

    ui::SigningPanel *panel = nullptr;
};

} // namespace

class TestSigningPanel : public QObject {
    Q_OBJECT

    /// A decided assessment in a workspace; the person at the window decided, or `decider` did.
    struct Bench {
        UiFixture fixture;
        QString assessment;
        ui::SigningPanel *panel = nullptr;

        bool show(const QString &decider = {}, const QSize &size = QSize(1280, 800))
        {
            gui::wireAssessmentExports();
            if (!fixture.createWorkspace())
                return false;
            core::Workspace &workspace = *fixture.session.workspace();
            const auto begun = AssessmentBook(workspace, QStringLiteral("Ada")).begin({QStringLiteral("panel.yaml"), panelTemplate, {}}, {.name = QStringLiteral("Panel")});
            if (!begun)
                return false;
            assessment = begun->id;
            const auto load = [&] { return *AssessmentBook(workspace).load(assessment); };
            const bool isReady = AssessmentBook(workspace, QStringLiteral("Ada")).answer(load(), QStringLiteral("q"), {QStringLiteral("<p>So</p>"), {}, {}}, 0).has_value() && AssessmentWorkflow(workspace, QStringLiteral("Ada")).submit(load()).has_value() &&
                AssessmentWorkflow(workspace, QStringLiteral("Ben")).finishEvaluation(load()).has_value() && AssessmentWorkflow(workspace, decider).decide(load(), AssessmentState::Approved).has_value();
            if (!isReady)
                return false;
            const QString id = assessment;
            fixture.show({{QStringLiteral("panel"), QStringLiteral("Panel"), ui::IconId::Key, [this, id](ui::PageServices &services) { auto *page = new PanelPage(services, id); panel = page->panel; return static_cast<ui::Page *>(page); }, false, {}}}, size);
            return fixture.settle() && panel != nullptr;
        }
        template <typename T>
        T *child(const char *name) const { return panel->findChild<T *>(QLatin1String(name)); }
        QStringList standings()
        {
            QStringList names;
            core::Workspace &workspace = *fixture.session.workspace();
            const auto list = SignatureDesk(workspace).list(*AssessmentBook(workspace).load(assessment));
            for (const JudgedSignature &one : *list)
                names += signatureStandingName(one.standing);
            return names;
        }
        void sign()
        {
            child<QPushButton>("signing.sign")->click();
            fixture.settle();
        }
    };

private Q_SLOTS:
    void cleanup() { ui::FileDialog::setAnswerer({}); }

    void signsWithTheKeyOfTheWorkspace()
    {
        Bench bench;
        QVERIFY(bench.show());
        QCOMPARE(bench.child<QPushButton>("signing.sign")->text(), QStringLiteral("&Sign"));
        bench.sign();
        QCOMPARE(bench.standings(), QStringList{QStringLiteral("holds")});
        QTRY_COMPARE(bench.child<QListWidget>("signing.list")->count(), 1);
        QVERIFY(bench.child<QLabel>("signing.details")->text().contains(QStringLiteral("Fingerprint")));
        QVERIFY(bench.child<QPushButton>("signing.withdraw")->isEnabled());
        bench.fixture.shoot(*bench.fixture.window, QStringLiteral("signing-panel"));
    }
    void signsWithAKeyFileAndForgetsThePassphrase()
    {
        Bench bench;
        QVERIFY(bench.show());
        const QString path = bench.fixture.path(QStringLiteral("key.pem"));
        VERIFY_RESULT(KeyFileKey::create(path, core::SecretBytes(QByteArrayView("secret"))));
        bench.child<QComboBox>("signing.kind")->setCurrentIndex(1);
        bench.panel->findChild<ui::PathField *>()->setPath(path);
        bench.child<QLineEdit>("signing.passphrase")->setText(QStringLiteral("wrong"));
        bench.sign();
        QVERIFY(bench.panel->findChild<ui::InlineMessage *>()->text().contains(QStringLiteral("does not open")));
        QVERIFY(bench.child<QLineEdit>("signing.passphrase")->text().isEmpty());
        QVERIFY(bench.standings().isEmpty());
        bench.child<QLineEdit>("signing.passphrase")->setText(QStringLiteral("secret"));
        bench.sign();
        QCOMPARE(bench.standings(), QStringList{QStringLiteral("holds")});
        QVERIFY(bench.child<QLineEdit>("signing.passphrase")->text().isEmpty());
    }
    void countersignsWhatSomebodyElseDecided()
    {
        Bench bench;
        QVERIFY(bench.show(QStringLiteral("Cleo")));
        core::Workspace &workspace = *bench.fixture.session.workspace();
        VERIFY_RESULT(SignatureDesk(workspace, QStringLiteral("Cleo")).sign(*AssessmentBook(workspace).load(bench.assessment), WorkspaceKey(workspace.log())));
        QCOMPARE(bench.child<QPushButton>("signing.sign")->text(), QStringLiteral("&Countersign"));
        bench.sign();
        QCOMPARE(bench.standings().size(), 1); // a role is needed
        bench.child<QLineEdit>("signing.role")->setText(QStringLiteral("data protection officer"));
        bench.sign();
        QCOMPARE(bench.standings(), (QStringList{QStringLiteral("holds"), QStringLiteral("holds")}));
    }
    void aChangeShowsAtOnce()
    {
        Bench bench;
        QVERIFY(bench.show());
        bench.sign();
        core::Workspace &workspace = *bench.fixture.session.workspace();
        const LoadedAssessment loaded = *AssessmentBook(workspace).load(bench.assessment);
        VERIFY_RESULT(AssessmentBook(workspace, QStringLiteral("Ada")).answer(loaded, QStringLiteral("q"), {QStringLiteral("<p>Otherwise</p>"), {}, {}}, loaded.answers.value(QStringLiteral("q")).revision));
        bench.panel->reload();
        bench.fixture.settle();
        QVERIFY(bench.child<QListWidget>("signing.list")->item(0)->text().contains(QStringLiteral("content changed since")));
        QVERIFY(bench.child<QLabel>("signing.details")->text().contains(QStringLiteral("answers/q")));
    }
    void withdrawsWithAReason()
    {
        Bench bench;
        QVERIFY(bench.show());
        bench.sign();
        bench.child<QPushButton>("signing.withdraw")->click();
        auto *question = bench.panel->findChild<QInputDialog *>();
        QVERIFY(question != nullptr);
        question->setTextValue(QStringLiteral("Wrong version"));
        question->accept();
        bench.fixture.settle();
        QCOMPARE(bench.standings(), QStringList{QStringLiteral("withdrawn")});
        QVERIFY(!bench.child<QPushButton>("signing.withdraw")->isEnabled());
    }
    void exportsInAnotherLanguageAndTellsLosses()
    {
        Bench bench;
        QVERIFY(bench.show());
        const QString path = bench.fixture.path(QStringLiteral("out.md"));
        ui::FileDialog::setAnswerer([&path](const ui::FileQuestion &) { return path; });
        auto *format = bench.child<QComboBox>("signing.format");
        format->setCurrentIndex(format->findData(QStringLiteral("md")));
        auto *language = bench.child<QComboBox>("signing.language");
        language->setCurrentIndex(language->findData(QStringLiteral("de")));
        bench.child<QPushButton>("signing.save")->click();
        bench.fixture.settle();
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("# Panel"));
        QVERIFY(!bench.child<QLabel>("signing.losses")->text().isEmpty()); // Markdown has no colours
    }
    void aPackageNeedsASignature()
    {
        Bench bench;
        QVERIFY(bench.show());
        const QString path = bench.fixture.path(QStringLiteral("out.zip"));
        ui::FileDialog::setAnswerer([&path](const ui::FileQuestion &) { return path; });
        auto *format = bench.child<QComboBox>("signing.format");
        format->setCurrentIndex(format->findData(QStringLiteral("package")));
        bench.child<QPushButton>("signing.save")->click();
        bench.fixture.settle();
        QVERIFY(!QFile::exists(path));
        QVERIFY(bench.panel->findChild<ui::InlineMessage *>()->text().contains(QStringLiteral("Sign it first")));
        bench.sign();
        bench.child<QPushButton>("signing.save")->click();
        bench.fixture.settle();
        QVERIFY(QFile::exists(path));
    }
    void readableByScreenReaders()
    {
        Bench bench;
        QVERIFY(bench.show());
        bench.sign();
        bench.child<QComboBox>("signing.kind")->setCurrentIndex(2);
        const QStringList problems = auditAccessibility(*bench.panel);
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(QLatin1Char('\n'))));
    }
};

HALLMARKER_TEST(TestSigningPanel)
#include "TestSigningPanel.moc"
