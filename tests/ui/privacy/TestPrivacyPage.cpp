#include "core/finding/FindingRepository.h"
#include "inventory/datasets/DatasetImporter.h"
#include "tests/support/AccessibilityAudit.h"
#include "tests/support/FittingAudit.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/SharedData.h"
#include "tests/support/TestRegistry.h"
#include "tests/ui/pages/FormDriver.h"
#include "tests/ui/privacy/PrivacyBench.h"
#include "ui/kit/InlineMessage.h"
#include "ui/kit/ListSection.h"
#include "ui/kit/PathField.h"
#include "ui/kit/PickList.h"
#include "ui/kit/SectionSwitch.h"
#include "ui/kit/SidePanel.h"
#include "ui/privacy/AttackView.h"
#include "ui/privacy/AttributeStep.h"
#include "ui/privacy/DataStep.h"
#include "ui/privacy/HierarchyEditor.h"
#include "ui/privacy/HierarchyStep.h"
#include "ui/privacy/LatticePicture.h"
#include "ui/privacy/ModelForm.h"
#include "ui/privacy/ModelStep.h"
#include "ui/privacy/NodeList.h"
#include "ui/privacy/PastReleases.h"
#include "ui/privacy/PrivacyJobs.h"
#include "ui/privacy/RecordsView.h"
#include "ui/privacy/ReleaseStep.h"
#include "ui/privacy/ResultStep.h"
#include "ui/privacy/StepRail.h"
#include "ui/privacy/TreatmentForm.h"
#include "ui/privacy/WaysView.h"
#include "ui/shell/CommandRegistry.h"
#include "ui/shell/PageHost.h"
#include "ui/shell/Session.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <QUndoStack>

using namespace hallmarker;
using anonymisation::AttributeRole;
using tests::PrivacyBench;

/// The page Privacy as somebody uses it: from a table to a certificate, and what goes wrong on the way.
class TestPrivacyPage : public QObject {
    Q_OBJECT

    static QByteArray readAll(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static QString labelText(QWidget *root, const char *name)
    {
        const auto *label = root->findChild<QLabel *>(QLatin1String(name));
        return label != nullptr ? label->text() : QString();
    }
    static void typePlace(PrivacyBench &privacy, const QString &place, const QString &name)
    {
        privacy.page->findChild<QLineEdit *>(QStringLiteral("privacy.place"))->setText(place);
        privacy.page->findChild<QLineEdit *>(QStringLiteral("privacy.name"))->setText(name);
        QVERIFY(privacy.settle());
    }
    /// A table large enough that a search takes a while.
    static QByteArray manyColumns(int rows, int columns)
    {
        QByteArray csv;
        for (int column = 0; column < columns; ++column)
            csv += (column > 0 ? ",c" : "c") + QByteArray::number(column);
        csv += '\n';
        quint32 state = 7;
        for (int row = 0; row < rows; ++row) {
            for (int column = 0; column < columns; ++column) {
                state = state * 1664525U + 1013904223U;
                csv += (column > 0 ? "," : "") + QByteArray::number((state >> 8) % 200);
            }
            csv += '\n';
        }
        return csv;
    }

private Q_SLOTS:
    void anEmptyPageTeaches()
    {
        PrivacyBench privacy;
        QCOMPARE(privacy.page->currentStep(), QStringLiteral("data"));
        QVERIFY(!privacy.page->rail().button(QStringLiteral("models"))->isEnabled());
        QCOMPARE(tests::auditAccessibility(privacy.bench.window).join(QLatin1Char(0x0a)), QString());
        QTRY_COMPARE(tests::auditFitting(privacy.bench.window).join(QLatin1Char(0x0a)), QString());
        privacy.bench.fixture.shoot(privacy.bench.window, QStringLiteral("privacy-empty"));
    }
    void fromATableToACertificate()
    {
        PrivacyBench privacy;
        QVERIFY(privacy.load(privacy.patients()));
        QVERIFY(labelText(privacy.page, "privacy.facts").contains(QLatin1String("60 records")));
        privacy.bench.fixture.shoot(privacy.bench.window, QStringLiteral("privacy-data"));
        QVERIFY(privacy.run("privacy.next"));
        QCOMPARE(privacy.page->currentStep(), QStringLiteral("attributes"));
        QCOMPARE(privacy.draft().roleOf(QStringLiteral("name")), AttributeRole::Identifying);
        QCOMPARE(privacy.draft().roleOf(QStringLiteral("illness")), AttributeRole::Sensitive);
        QCOMPARE(privacy.draft().columnsOf(AttributeRole::QuasiIdentifying), (QStringList{QStringLiteral("age"), QStringLiteral("zip"), QStringLiteral("sex")}));
        QVERIFY(privacy.run("privacy.next"));
        QVERIFY(privacy.run("privacy.next"));
        QCOMPARE(privacy.page->currentStep(), QStringLiteral("models"));
        privacy.setModels("[{\"type\": \"k-anonymity\", \"k\": 3}, {\"type\": \"distinct-l-diversity\", \"attribute\": \"illness\", \"l\": 2}]");
        QCOMPARE(privacy.said(), QString());
        QVERIFY(privacy.run("privacy.next"));
        QVERIFY(privacy.run("privacy.search"));
        QCOMPARE(privacy.page->currentStep(), QStringLiteral("result"));
        QVERIFY(privacy.page->document().result()->isReleased());
        QVERIFY(privacy.page->document().result()->isProven);
        QVERIFY(labelText(privacy.page, "privacy.result").contains(QLatin1String("proven")));
        privacy.bench.fixture.shoot(privacy.bench.window, QStringLiteral("privacy-result"));
        QVERIFY(privacy.run("privacy.next"));
        QCOMPARE(privacy.page->currentStep(), QStringLiteral("release"));
        privacy.page->findChild<QLineEdit *>(QStringLiteral("privacy.purpose"))->setText(QStringLiteral("Planning of beds"));
        typePlace(privacy, privacy.bench.fixture.folder.path(), QStringLiteral("ward"));
        QVERIFY(privacy.run("privacy.write"));
        QCOMPARE(privacy.said(), QString());
        const QString folder = privacy.bench.fixture.path(QStringLiteral("ward"));
        const QByteArray csv = readAll(folder + QStringLiteral("/release.csv"));
        QCOMPARE(csv, privacy.page->document().result()->built.result.release->csv);
        QVERIFY(!csv.contains("Person 00"));
        QVERIFY(readAll(folder + QStringLiteral("/certificate.pdf")).startsWith("%PDF-"));
        QVERIFY(readAll(folder + QStringLiteral("/certificate.html")).contains("Planning of beds"));
        QVERIFY(!readAll(folder + QStringLiteral("/internal/transformation.sql")).isEmpty());
        const QJsonObject project = QJsonDocument::fromJson(readAll(folder + QStringLiteral("/internal/project.json"))).object();
        QCOMPARE(project.value(QStringLiteral("configuration")).toObject().value(QStringLiteral("purpose")).toString(), QStringLiteral("Planning of beds"));
        privacy.bench.fixture.shoot(privacy.bench.window, QStringLiteral("privacy-release"));
        QVERIFY(privacy.run("privacy.openFolder"));
        QVERIFY(privacy.run("privacy.openCertificate"));
        QCOMPARE(privacy.opened, (QStringList{folder, folder + QStringLiteral("/certificate.pdf")}));
        // A file that no workspace knows has no finding.
        QVERIFY(!privacy.run("privacy.finding"));
        QVERIFY(labelText(privacy.page, "privacy.written").contains(QLatin1String("no dataset of the workspace")));
        // What is written is no draft any more, and writing over it is refused.
        QVERIFY(privacy.bench.fixture.drafts.pending(privacy.bench.fixture.session.workspaceId()).isEmpty());
        privacy.page->findChild<QLineEdit *>(QStringLiteral("privacy.purpose"))->setText(QStringLiteral("Another"));
        QVERIFY(privacy.run("privacy.write"));
        QVERIFY(privacy.said().contains(QLatin1String("exists already")));
    }
    void aDatasetOfTheWorkspaceKeepsAFinding()
    {
        PrivacyBench privacy;
        const QString version = privacy.bench.importPeople();
        QVERIFY(!version.isEmpty());
        QVERIFY(privacy.settle());
        auto *datasets = privacy.page->findChild<QComboBox *>(QStringLiteral("privacy.dataset"));
        QTRY_COMPARE(datasets->count(), 1);
        auto *read = privacy.page->findChild<QPushButton *>(QStringLiteral("privacy.read"));
        QTRY_VERIFY(read->isEnabled());
        read->click();
        QVERIFY(privacy.settle());
        QVERIFY(privacy.page->document().source() != nullptr);
        privacy.setModels("[{\"type\": \"k-anonymity\", \"k\": 2}]");
        QVERIFY(privacy.search());
        QVERIFY(privacy.page->document().result()->isReleased());
        privacy.goTo("release");
        typePlace(privacy, privacy.bench.fixture.folder.path(), QStringLiteral("people"));
        QVERIFY(privacy.run("privacy.write"));
        QVERIFY(privacy.page->document().written());
        const QString finding = privacy.page->document().written()->findingId;
        QVERIFY(!finding.isEmpty());
        QVERIFY(privacy.run("privacy.finding"));
        QCOMPARE(privacy.bench.window.pages().currentPage()->pageId(), QStringLiteral("checks"));
        // What was made is listed where a new one begins.
        auto *data = static_cast<ui::DataStep *>(privacy.page->step(QStringLiteral("data")));
        QTRY_COMPARE(data->past().table()->shownRows(), 1);
        privacy.bench.window.goTo(QStringLiteral("privacy"));
        privacy.page->document().begin({});
        privacy.goTo("data");
        QTRY_VERIFY(data->past().isVisible());
        privacy.bench.fixture.shoot(privacy.bench.window, QStringLiteral("privacy-past"));
        Q_EMIT data->past().table()->opened(finding);
        QVERIFY(privacy.settle());
        QCOMPARE(privacy.bench.window.pages().currentPage()->pageId(), QStringLiteral("checks"));
    }
    void rolesAreChangedByKeyAndByBoxAndUndone()
    {
        PrivacyBench privacy;
        QVERIFY(privacy.load(privacy.patients()));
        privacy.goTo("attributes");
        auto *step = static_cast<ui::AttributeStep *>(privacy.step());
        QVERIFY(step->list()->table()->select(QStringLiteral("sex")));
        QVERIFY(privacy.run("privacy.insensitive"));
        QCOMPARE(privacy.draft().roleOf(QStringLiteral("sex")), AttributeRole::Insensitive);
        Q_EMIT step->list()->table()->opened(QStringLiteral("sex"));
        auto *box = privacy.page->findChild<QComboBox *>(QStringLiteral("privacy.role"));
        QVERIFY(box != nullptr && box->isVisible());
        box->setCurrentIndex(box->findData(int(AttributeRole::Sensitive)));
        QVERIFY(privacy.settle());
        QCOMPARE(privacy.draft().roleOf(QStringLiteral("sex")), AttributeRole::Sensitive);
        privacy.bench.fixture.shoot(privacy.bench.window, QStringLiteral("privacy-attributes"));
        privacy.page->document().undoStack()->undo();
        QCOMPARE(privacy.draft().roleOf(QStringLiteral("sex")), AttributeRole::Insensitive);
        privacy.page->document().undoStack()->undo();
        QCOMPARE(privacy.draft().roleOf(QStringLiteral("sex")), AttributeRole::QuasiIdentifying);
        // A model does not watch over what is no longer sensitive.
        QVERIFY(step->list()->table()->select(QStringLiteral("illness")));
        const qsizetype models = privacy.draft().models.size();
        QVERIFY(privacy.run("privacy.insensitive"));
        QCOMPARE(privacy.draft().models.size(), models - 1);
    }
    void aHierarchyIsShownWhileItIsTyped()
    {
        PrivacyBench privacy;
        QVERIFY(privacy.load(privacy.patients()));
        privacy.goTo("hierarchies");
        auto *step = static_cast<ui::HierarchyStep *>(privacy.step());
        step->edit(QStringLiteral("age"));
        QVERIFY(privacy.settle());
        ui::HierarchyEditor *editor = step->editor();
        QVERIFY(editor != nullptr);
        editor->form()->set(QStringLiteral("method"), QStringLiteral("intervals"));
        editor->form()->set(QStringLiteral("widths"), QStringLiteral("10, 40"));
        QTRY_VERIFY(!editor->isPreviewing());
        const auto tables = editor->findChildren<ui::RecordTable *>();
        QTRY_COMPARE(tables.at(0)->shownRows(), 4);
        QVERIFY(tables.at(1)->shownRows() >= 2);
        privacy.bench.fixture.shoot(privacy.bench.window, QStringLiteral("privacy-hierarchies"));
        editor->form()->set(QStringLiteral("weight"), QStringLiteral("2"));
        editor->form()->button()->click();
        QCOMPARE(privacy.draft().rules.value(QStringLiteral("age")).value(QStringLiteral("widths")).toArray(), (QJsonArray{10, 40}));
        QCOMPARE(privacy.draft().weights.value(QStringLiteral("age")), 2.0);
        editor->form()->set(QStringLiteral("weight"), QStringLiteral("-1"));
        editor->form()->button()->click();
        QVERIFY(!tests::problemAt(*editor->form(), QStringLiteral("weight")).isEmpty());
        QCOMPARE(privacy.draft().weights.value(QStringLiteral("age")), 2.0);
    }
    void aHierarchyThatLacksAValueIsToldBeforeTheSearch()
    {
        PrivacyBench privacy;
        QVERIFY(privacy.load(privacy.patients()));
        const QString path = privacy.bench.fixture.path(QStringLiteral("sex.csv"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("m;*\n") > 0);
        file.close();
        privacy.goTo("hierarchies");
        auto *step = static_cast<ui::HierarchyStep *>(privacy.step());
        step->edit(QStringLiteral("sex"));
        ui::HierarchyEditor *editor = step->editor();
        editor->form()->set(QStringLiteral("method"), QStringLiteral("file"));
        editor->form()->set(QStringLiteral("path"), path);
        QTRY_VERIFY(!editor->isPreviewing());
        QTRY_VERIFY(privacy.said().contains(QLatin1String("\"f\"")));
        // Who takes it nevertheless is told again by the search, and nothing is lost.
        editor->form()->button()->click();
        QVERIFY(privacy.search());
        QCOMPARE(privacy.page->currentStep(), QStringLiteral("search"));
        QVERIFY(privacy.said().contains(QLatin1String("\"f\"")));
        QVERIFY(privacy.page->document().result() == nullptr);
    }
    void modelsAreAskedForAndJudged()
    {
        PrivacyBench privacy;
        QVERIFY(privacy.load(privacy.patients()));
        privacy.goTo("models");
        auto *step = static_cast<ui::ModelStep *>(privacy.step());
        QVERIFY(privacy.run("privacy.addModel"));
        ui::ModelForm *form = step->form();
        QVERIFY(form != nullptr);
        form->form()->set(QStringLiteral("type"), QStringLiteral("t-closeness"));
        form->form()->set(QStringLiteral("t-closeness.t"), QStringLiteral("7"));
        privacy.bench.fixture.shoot(privacy.bench.window, QStringLiteral("privacy-models"));
        const qsizetype before = privacy.draft().models.size();
        form->form()->button()->click();
        QCOMPARE(privacy.draft().models.size(), before);
        QVERIFY(!tests::problemAt(*form->form(), QStringLiteral("t-closeness.t")).isEmpty());
        form->form()->set(QStringLiteral("t-closeness.t"), QStringLiteral("0.4"));
        form->form()->button()->click();
        QCOMPARE(privacy.draft().models.size(), before + 1);
        QCOMPARE(privacy.draft().models.last().toObject().value(QStringLiteral("attribute")).toString(), QStringLiteral("illness"));
        // What is unsafe is said before anything runs.
        privacy.setModels("[{\"type\": \"k-anonymity\", \"k\": 1}]");
        QVERIFY(privacy.said().contains(QLatin1String("k = 1")));
        QVERIFY(privacy.said().contains(QLatin1String("illness")));
        privacy.bench.fixture.shoot(privacy.bench.window, QStringLiteral("privacy-unsafe"));
    }
    void anotherSafeGeneralisationIsTaken()
    {
        PrivacyBench privacy;
        QVERIFY(privacy.load(privacy.patients()));
        QVERIFY(privacy.search());
        auto *step = static_cast<ui::ResultStep *>(privacy.page->step(QStringLiteral("result")));
        const auto found = privacy.page->document().result();
        QVERIFY(found && found->isReleased());
        QVERIFY(found->explored->isWhole);
        QCOMPARE(step->nodes().table()->shownRows(), int(found->explored->nodes.size()));
        QVERIFY(step->picture().shownNodes() > 1);
        const anonymisation::ExploredNode *other = nullptr;
        const anonymisation::ExploredNode *unsafe = nullptr;
        for (const anonymisation::ExploredNode &node : found->explored->nodes) {
            if (node.isSafe && node.levels != *found->optimum && other == nullptr)
                other = &node;
            if (!node.isSafe && unsafe == nullptr)
                unsafe = &node;
        }
        QVERIFY(other != nullptr && unsafe != nullptr);
        step->nodes().setCurrent(unsafe->levels);
        QVERIFY(!privacy.run("privacy.use"));
        step->nodes().setCurrent(other->levels);
        QVERIFY(privacy.run("privacy.use"));
        QCOMPARE(privacy.page->document().result()->levels(), other->levels);
        QVERIFY(privacy.page->document().isResultCurrent());
        QCOMPARE(privacy.draft().chosenLevels.size(), qsizetype(other->levels.size()));
        privacy.bench.fixture.shoot(privacy.bench.window, QStringLiteral("privacy-chosen"));
        step->sections().setCurrent(QStringLiteral("records"));
        QCOMPARE(step->records().release()->model()->rowCount(), 60);
        step->records().source()->selectRow(5);
        QCOMPARE(step->records().release()->currentIndex().row(), 5);
        privacy.bench.fixture.shoot(privacy.bench.window, QStringLiteral("privacy-records"));
        // What is written is what was chosen, and its project says so.
        privacy.goTo("release");
        typePlace(privacy, privacy.bench.fixture.folder.path(), QStringLiteral("chosen"));
        QVERIFY(privacy.run("privacy.write"));
        const QString folder = privacy.bench.fixture.path(QStringLiteral("chosen"));
        const QJsonObject project = QJsonDocument::fromJson(readAll(folder + QStringLiteral("/internal/project.json"))).object();
        QCOMPARE(project.value(QStringLiteral("configuration")).toObject().value(QStringLiteral("levels")).toObject().size(), qsizetype(other->levels.size()));
        QVERIFY(readAll(folder + QStringLiteral("/certificate.html")).contains("a person chose these levels"));
        QVERIFY(privacy.run("privacy.optimum"));
        QCOMPARE(privacy.page->document().result()->levels(), *found->optimum);
        QVERIFY(privacy.draft().chosenLevels.isEmpty());
    }
    void localRecodingIsChosenAndShown()
    {
        PrivacyBench privacy;
        QVERIFY(privacy.load(privacy.patients()));
        privacy.setModels("[{\"type\": \"k-anonymity\", \"k\": 4}]");
        privacy.goTo("models");
        QVERIFY(privacy.run("privacy.treatment"));
        auto *step = static_cast<ui::ModelStep *>(privacy.step());
        ui::TreatmentForm *form = step->treatment();
        QVERIFY(form != nullptr);
        form->form()->set(QStringLiteral("rounds"), QStringLiteral("many"));
        form->form()->button()->click();
        QVERIFY(!tests::problemAt(*form->form(), QStringLiteral("rounds")).isEmpty());
        form->form()->set(QStringLiteral("rounds"), QStringLiteral("8"));
        privacy.bench.fixture.shoot(privacy.bench.window, QStringLiteral("privacy-treatment"));
        form->form()->button()->click();
        QCOMPARE(privacy.draft().recodingRounds, 8);
        QVERIFY(labelText(privacy.page, "privacy.treatment").contains(QLatin1String("up to 8 rounds")));
        QVERIFY(privacy.search());
        const auto result = privacy.page->document().result();
        QVERIFY(result && result->isReleased() && result->built.local);
        // What is shown of each record is what is written of it.
        const QList<QByteArray> lines = result->built.result.release->csv.trimmed().split('\n');
        QCOMPARE(lines.size(), 61);
        const QStringList header = QString::fromUtf8(lines.constFirst()).trimmed().split(QLatin1Char(','));
        std::map<QStringList, quint64> sizes;
        for (std::size_t row = 0; row < 60; ++row) {
            const QStringList cells = QString::fromUtf8(lines.at(qsizetype(row) + 1)).trimmed().split(QLatin1Char(','));
            QStringList shown;
            for (std::size_t at = 0; at < 3; ++at) {
                shown += QString::fromStdString(result->rows.releasedText(at, row));
                QCOMPARE(QString(cells.at(header.indexOf(result->built.input.definition.quasiIdentifiers.at(qsizetype(at))))).remove(QLatin1Char('"')), shown.last());
            }
            ++sizes[shown];
        }
        quint64 smallest = 60;
        for (std::size_t row = 0; row < 60; ++row)
            if (result->rows.classOf(row) != anonymisation::ReleaseRows::none)
                smallest = std::min<quint64>(smallest, result->rows.classSize(row));
        QCOMPARE(smallest, result->built.local->smallestClass);
        QVERIFY(labelText(privacy.page, "privacy.result").contains(QLatin1String("Local recoding released")));
        // No level is taken by hand then.
        auto *results = static_cast<ui::ResultStep *>(privacy.page->step(QStringLiteral("result")));
        for (const anonymisation::ExploredNode &node : result->explored->nodes)
            if (node.isSafe && node.levels != *result->optimum) {
                results->nodes().setCurrent(node.levels);
                break;
            }
        static_cast<void>(privacy.run("privacy.use"));
        QVERIFY(privacy.said().contains(QLatin1String("Local recoding")));
        QVERIFY(privacy.draft().chosenLevels.isEmpty());
        privacy.goTo("release");
        typePlace(privacy, privacy.bench.fixture.folder.path(), QStringLiteral("local"));
        QVERIFY(privacy.run("privacy.write"));
        QCOMPARE(privacy.said(), QString());
        QCOMPARE(readAll(privacy.bench.fixture.path(QStringLiteral("local/release.csv"))), result->built.result.release->csv);
        privacy.page->document().undoStack()->undo();
        QCOMPARE(privacy.draft().recodingRounds, 0);
    }
    void numbersGiveWayToMeans()
    {
        PrivacyBench privacy;
        QByteArray csv = "age,town,pay\n";
        for (int row = 0; row < 40; ++row)
            csv += QByteArray::number(20 + row % 8) + (row % 2 == 0 ? ",north," : ",south,") + QByteArray::number(1000 + 37 * row) + '\n';
        QVERIFY(privacy.loadBytes(csv));
        ui::ReleaseDraft draft = privacy.draft();
        draft.roles = {{QStringLiteral("age"), AttributeRole::QuasiIdentifying}, {QStringLiteral("town"), AttributeRole::QuasiIdentifying}, {QStringLiteral("pay"), AttributeRole::Insensitive}};
        privacy.page->document().change(QStringLiteral("Roles"), draft);
        privacy.setModels("[{\"type\": \"k-anonymity\", \"k\": 3}]");
        privacy.goTo("models");
        QVERIFY(privacy.run("privacy.treatment"));
        ui::TreatmentForm *form = static_cast<ui::ModelStep *>(privacy.step())->treatment();
        qobject_cast<ui::PickList *>(form->form()->field(QStringLiteral("aggregated"))->field())->setPicked({QStringLiteral("pay")});
        form->form()->set(QStringLiteral("group"), QStringLiteral("4"));
        form->form()->button()->click();
        QCOMPARE(privacy.draft().configuration(true).value(QStringLiteral("micro_aggregation")).toObject().value(QStringLiteral("k")).toInt(), 4);
        QVERIFY(labelText(privacy.page, "privacy.treatment").contains(QLatin1String("means of 4 records instead of pay")));
        QVERIFY(privacy.search());
        const auto result = privacy.page->document().result();
        QVERIFY(result && result->isReleased());
        QSet<QByteArray> means;
        for (const QByteArray &line : result->built.result.release->csv.trimmed().split('\n').mid(1))
            means.insert(line.trimmed().split(',').last());
        QVERIFY(means.size() <= 10);
        // Who makes the column quasi-identifying has it generalised, not averaged.
        draft = privacy.draft();
        draft.roles.insert(QStringLiteral("pay"), AttributeRole::QuasiIdentifying);
        privacy.page->document().change(QStringLiteral("Role"), draft);
        QVERIFY(!privacy.draft().configuration().contains(QStringLiteral("micro_aggregation")));
        VERIFY_RESULT(privacy.draft().plan());
        const ui::ReleaseDraft back = ui::ReleaseDraft::fromJson(privacy.draft().toJson());
        QVERIFY(back == privacy.draft());
    }
    void waysToReleaseAreCompared()
    {
        PrivacyBench privacy;
        QVERIFY(!privacy.bench.importPeople().isEmpty());
        QVERIFY(privacy.load(QStringLiteral(HALLMARKER_SOURCE_DIR "/resources/example/credit-training.csv")));
        privacy.goTo("models");
        auto *step = static_cast<ui::ModelStep *>(privacy.step());
        step->sections().setCurrent(QStringLiteral("ways"));
        QVERIFY(privacy.settle());
        privacy.bench.fixture.shoot(privacy.bench.window, QStringLiteral("privacy-ways-empty"));
        auto *target = privacy.page->findChild<QComboBox *>(QStringLiteral("privacy.target"));
        target->setCurrentIndex(target->findData(QStringLiteral("default")));
        privacy.page->findChild<QCheckBox *>(QStringLiteral("privacy.public"))->setChecked(true);
        QVERIFY(privacy.run("privacy.compare"));
        QCOMPARE(step->ways().message()->text(), QString());
        const auto compared = privacy.page->document().compared();
        QVERIFY(compared != nullptr);
        QCOMPARE(compared->choice.target, QStringLiteral("default"));
        QCOMPARE(step->ways().table()->shownRows(), int(compared->choice.candidates.size()) + 1);
        QVERIFY(labelText(privacy.page, "privacy.waysReason").contains(compared->choice.reason));
        for (int i = 0; i < compared->choice.candidates.size(); ++i) {
            const checks::PrivacyCandidate &way = compared->choice.candidates.at(i);
            QVERIFY(step->ways().table()->select(QString::number(i)));
            for (const QString &why : way.excludedBy)
                QVERIFY(labelText(privacy.page, "privacy.wayDetails").contains(why));
            if (way.family == QLatin1String("k-anonymity")) {
                QVERIFY(privacy.run("privacy.takeSize"));
                QCOMPARE(privacy.draft().models.first().toObject().value(QStringLiteral("k")).toInt(), way.id.section(QLatin1Char('='), 1).toInt());
                step->sections().setCurrent(QStringLiteral("ways"));
            }
        }
        privacy.bench.fixture.shoot(privacy.bench.window, QStringLiteral("privacy-ways"));
        for (const ui::ThemeChoice choice : {ui::ThemeChoice::Light, ui::ThemeChoice::Dark}) {
            privacy.bench.fixture.theme.setChoice(choice);
            QCOMPARE(tests::auditAccessibility(privacy.bench.window).join(QLatin1Char(0x0a)), QString());
        }
        QTRY_COMPARE(tests::auditFitting(privacy.bench.window).join(QLatin1Char(0x0a)), QString());
        // Cancelled in the middle, what was compared before stands.
        QVERIFY(privacy.bench.window.commands().run(QStringLiteral("privacy.compare")));
        QCOMPARE(privacy.page->jobs().running(), ui::PrivacyJobs::Kind::Compare);
        QTRY_VERIFY(privacy.page->findChild<QProgressBar *>(QStringLiteral("privacy.waysProgress"))->isVisible());
        QVERIFY(privacy.bench.window.commands().run(QStringLiteral("privacy.cancel")));
        QVERIFY(privacy.settle());
        QCOMPARE(privacy.page->document().compared(), compared);
        QVERIFY(step->ways().message()->text().contains(QLatin1String("cancelled")));
    }
    void aComparisonOfADatasetIsAFinding()
    {
        PrivacyBench privacy;
        inventory::DatasetImportRequest request;
        request.path = QStringLiteral(HALLMARKER_SOURCE_DIR "/resources/example/credit-release.csv");
        request.datasetName = QStringLiteral("credit");
        const auto imported = inventory::DatasetImporter(*privacy.bench.fixture.session.workspace()).import(request);
        VERIFY_RESULT(imported);
        privacy.page->jobs().load({{}, imported->version.head.id.text()});
        QVERIFY(privacy.settle());
        QVERIFY(privacy.page->document().source() != nullptr);
        privacy.goTo("models");
        static_cast<ui::ModelStep *>(privacy.step())->sections().setCurrent(QStringLiteral("ways"));
        auto *target = privacy.page->findChild<QComboBox *>(QStringLiteral("privacy.target"));
        target->setCurrentIndex(target->count() - 1);
        privacy.page->jobs().compare({{QStringLiteral("target"), target->currentData().toString()}, {QStringLiteral("epsilon"), QJsonArray{}}, {QStringLiteral("sample"), 400}, {QStringLiteral("attempts"), 50}});
        QVERIFY(privacy.settle());
        QCOMPARE(privacy.said(), QString());
        QVERIFY(privacy.page->document().compared() != nullptr);
        const auto finding = core::FindingRepository(*privacy.bench.fixture.session.workspace()).find(privacy.page->document().compared()->findingId);
        VERIFY_RESULT(finding);
        QCOMPARE(finding->finding.checkId, QStringLiteral("privacy.choice"));
        QCOMPARE(finding->standing, core::FindingStanding::Current);
    }
    void aReleaseIsAttacked()
    {
        PrivacyBench privacy;
        QVERIFY(privacy.load(privacy.patients()));
        privacy.setModels("[{\"type\": \"k-anonymity\", \"k\": 4}]");
        QVERIFY(privacy.search());
        auto *step = static_cast<ui::ResultStep *>(privacy.page->step(QStringLiteral("result")));
        step->sections().setCurrent(QStringLiteral("attacks"));
        QVERIFY(privacy.run("privacy.attack"));
        QCOMPARE(step->attacks().message()->text(), QString());
        const auto attacked = privacy.page->document().attacked();
        QVERIFY(attacked != nullptr);
        QCOMPARE(attacked->secret, QStringLiteral("illness"));
        QCOMPARE(step->attacks().table()->shownRows(), 3);
        QVERIFY(attacked->suite.find(QStringLiteral("inference"))->outcome->attempts > 0);
        privacy.bench.fixture.shoot(privacy.bench.window, QStringLiteral("privacy-attacks"));
        for (const ui::ThemeChoice choice : {ui::ThemeChoice::Light, ui::ThemeChoice::Dark}) {
            privacy.bench.fixture.theme.setChoice(choice);
            QCOMPARE(tests::auditAccessibility(privacy.bench.window).join(QLatin1Char(0x0a)), QString());
        }
        QTRY_COMPARE(tests::auditFitting(privacy.bench.window).join(QLatin1Char(0x0a)), QString());
        // Another release is not this one.
        QVERIFY(privacy.search());
        QVERIFY(privacy.page->document().attacked() == nullptr);
    }
    void aChangeAfterTheSearchAsksForAnother()
    {
        PrivacyBench privacy;
        QVERIFY(privacy.load(privacy.patients()));
        QVERIFY(privacy.search());
        QVERIFY(privacy.page->document().isResultCurrent());
        privacy.setModels("[{\"type\": \"k-anonymity\", \"k\": 9}]");
        QVERIFY(!privacy.page->document().isResultCurrent());
        QVERIFY(!privacy.page->rail().button(QStringLiteral("release"))->isEnabled());
        privacy.page->document().undoStack()->undo();
        QVERIFY(privacy.page->document().isResultCurrent());
        QVERIFY(privacy.page->rail().button(QStringLiteral("release"))->isEnabled());
    }
    void badTables_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("hasFaults");
        QTest::newRow("not a table") << QString() << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\xff\xfe\xfd", 21) << false;
        QTest::newRow("empty") << QString() << QByteArray() << false;
        QTest::newRow("a header alone") << QString() << QByteArray("a,b\n") << false;
        QTest::newRow("ragged") << QStringLiteral("cases/files/ragged.csv") << QByteArray() << true;
    }
    void badTables()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, bytes);
        QFETCH(bool, hasFaults);
        PrivacyBench privacy;
        QVERIFY(!(file.isEmpty() ? privacy.loadBytes(bytes) : privacy.load(tests::testFile(file))));
        QVERIFY(!privacy.said().isEmpty());
        QCOMPARE(privacy.page->jobs().faults().isEmpty(), !hasFaults);
        QVERIFY(!privacy.page->rail().button(QStringLiteral("attributes"))->isEnabled());
        if (hasFaults)
            privacy.bench.fixture.shoot(privacy.bench.window, QStringLiteral("privacy-faults"));
    }
    void aFileThatIsNotThere()
    {
        PrivacyBench privacy;
        QVERIFY(!privacy.load(privacy.bench.fixture.path(QStringLiteral("nowhere.csv"))));
        QVERIFY(!privacy.said().isEmpty());
    }
    void oneRow()
    {
        PrivacyBench privacy;
        QVERIFY(privacy.loadBytes("name,age,zip\nAda,34,12345\n"));
        ui::ReleaseDraft draft = privacy.draft();
        draft.roles.insert(QStringLiteral("age"), AttributeRole::QuasiIdentifying);
        privacy.page->document().change(QStringLiteral("Role"), draft);
        QVERIFY(privacy.search());
        QVERIFY(privacy.said().contains(QLatin1String("one record")));
        QVERIFY(!privacy.page->rail().button(QStringLiteral("release"))->isEnabled());
    }
    void kLargerThanTheTable()
    {
        PrivacyBench privacy;
        QVERIFY(privacy.load(privacy.patients()));
        privacy.goTo("models");
        privacy.setModels("[{\"type\": \"k-anonymity\", \"k\": 61}]");
        QVERIFY(privacy.said().contains(QLatin1String("no class can be that large")));
        QVERIFY(privacy.search());
        QVERIFY(privacy.said().contains(QLatin1String("no class can be that large")));
        QVERIFY(privacy.page->document().result() == nullptr);
    }
    void nothingFulfilsTheModels()
    {
        PrivacyBench privacy;
        QVERIFY(privacy.load(privacy.patients()));
        privacy.setModels("[{\"type\": \"distinct-l-diversity\", \"attribute\": \"illness\", \"l\": 50}]");
        QVERIFY(privacy.search());
        QVERIFY(privacy.said().contains(QLatin1String("No generalisation fulfils")));
        QVERIFY(privacy.page->document().result() && !privacy.page->document().result()->isReleased());
        privacy.goTo("result");
        QCOMPARE(privacy.page->currentStep(), QStringLiteral("result"));
        QVERIFY(!privacy.page->rail().button(QStringLiteral("release"))->isEnabled());
    }
    void aSearchIsCancelledInTheMiddle()
    {
        PrivacyBench privacy;
        QVERIFY(privacy.loadBytes(manyColumns(6000, 9)));
        ui::ReleaseDraft draft = privacy.draft();
        for (const QString &column : draft.columns) {
            draft.roles.insert(column, AttributeRole::QuasiIdentifying);
            draft.rules.insert(column, QJsonObject{{QStringLiteral("method"), QStringLiteral("intervals")}, {QStringLiteral("widths"), QJsonArray{5, 10, 20, 40}}});
        }
        privacy.page->document().change(QStringLiteral("Roles"), draft);
        privacy.goTo("search");
        QVERIFY(privacy.bench.window.commands().run(QStringLiteral("privacy.search")));
        QTRY_VERIFY(privacy.page->jobs().standing().checked > 0);
        QCOMPARE(privacy.page->jobs().running(), ui::PrivacyJobs::Kind::Search);
        QTRY_VERIFY(labelText(privacy.page, "privacy.best") != QLatin1String("nothing yet"));
        privacy.bench.fixture.shoot(privacy.bench.window, QStringLiteral("privacy-search"));
        QVERIFY(privacy.bench.window.commands().run(QStringLiteral("privacy.cancel")));
        QVERIFY(privacy.settle());
        QVERIFY(privacy.said().contains(QLatin1String("cancelled")));
        QVERIFY(privacy.page->document().result() == nullptr);
        // The choices stand as they were, and the window works on.
        QCOMPARE(privacy.draft().columnsOf(AttributeRole::QuasiIdentifying).size(), qsizetype(9));
    }
    void theRailGoesThereWithoutAClick()
    {
        // Assistive tools toggle a button; nobody clicks then.
        PrivacyBench privacy;
        QVERIFY(privacy.load(privacy.patients()));
        privacy.page->rail().button(QStringLiteral("search"))->toggle();
        QCOMPARE(privacy.page->currentStep(), QStringLiteral("search"));
        privacy.page->rail().button(QStringLiteral("search"))->toggle();
        QCOMPARE(privacy.page->currentStep(), QStringLiteral("search"));
        QVERIFY(privacy.page->rail().button(QStringLiteral("search"))->isChecked());
        QVERIFY(!privacy.page->rail().button(QStringLiteral("data"))->isChecked());
    }
    void aDraftIsContinued()
    {
        PrivacyBench privacy;
        QVERIFY(privacy.load(privacy.patients()));
        privacy.goTo("models");
        privacy.setModels("[{\"type\": \"k-anonymity\", \"k\": 4}]");
        privacy.bench.fixture.drafts.flush();
        const QList<ui::Draft> kept = privacy.bench.fixture.drafts.pending(privacy.bench.fixture.session.workspaceId());
        QCOMPARE(kept.size(), 1);
        QVERIFY(kept.constFirst().title.contains(QLatin1String("patients.csv")));
        privacy.page->document().begin({});
        privacy.page->restoreDraft(kept.constFirst());
        QVERIFY(privacy.settle());
        QCOMPARE(privacy.page->currentStep(), QStringLiteral("models"));
        QCOMPARE(privacy.draft().models.first().toObject().value(QStringLiteral("k")).toInt(), 4);
        privacy.bench.answerBox(1);
        QVERIFY(privacy.run("privacy.new"));
        QTRY_VERIFY(privacy.page->document().source() == nullptr);
        QVERIFY(privacy.bench.fixture.drafts.pending(privacy.bench.fixture.session.workspaceId()).isEmpty());
    }
    void nobodyScrollsSideways_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("1280x720") << QSize(1280, 720);
        QTest::newRow("1024x700") << QSize(1024, 700);
        QTest::newRow("1280x720 at 200 %") << QSize(640, 360);
    }
    void nobodyScrollsSideways()
    {
        QFETCH(QSize, size);
        PrivacyBench privacy;
        QVERIFY(privacy.load(privacy.patients()));
        QVERIFY(privacy.search());
        privacy.bench.window.setMinimumSize(320, 240);
        privacy.bench.window.resize(size);
        QStringList problems;
        for (const char *step : {"data", "attributes", "hierarchies", "models", "search", "result", "release"}) {
            privacy.goTo(step);
            if (privacy.page->currentStep() == QLatin1String("hierarchies"))
                static_cast<ui::HierarchyStep *>(privacy.step())->edit(QStringLiteral("age"));
            QVERIFY(privacy.settle());
            QWidget *above = privacy.page->parentWidget();
            while (above != nullptr && qobject_cast<QScrollArea *>(above) == nullptr)
                above = above->parentWidget();
            auto *frame = qobject_cast<QScrollArea *>(above);
            QVERIFY(frame != nullptr);
            static_cast<void>(QTest::qWaitFor([&] { return frame->horizontalScrollBar()->maximum() == 0; }, 500));
            if (frame->horizontalScrollBar()->maximum() > 0)
                problems += QStringLiteral("%1: %2 too wide").arg(QLatin1String(step)).arg(frame->horizontalScrollBar()->maximum());
            if (size.height() >= 720 && frame->verticalScrollBar()->maximum() > 0)
                problems += QStringLiteral("%1: %2 too high").arg(QLatin1String(step)).arg(frame->verticalScrollBar()->maximum());
            privacy.bench.fixture.shoot(privacy.bench.window, QStringLiteral("privacy-%1-%2").arg(size.width()).arg(QLatin1String(step)));
        }
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(QLatin1Char('\n'))));
    }
    void everyStepIsAccessibleAndFits_data()
    {
        QTest::addColumn<QString>("step");
        for (const char *step : {"data", "attributes", "hierarchies", "models", "search", "result", "release"})
            QTest::newRow(step) << QString::fromLatin1(step);
    }
    void everyStepIsAccessibleAndFits()
    {
        QFETCH(QString, step);
        PrivacyBench privacy;
        QVERIFY(privacy.load(privacy.patients()));
        QVERIFY(privacy.search());
        privacy.goTo(qPrintable(step));
        QCOMPARE(privacy.page->currentStep(), step);
        for (const ui::ThemeChoice choice : {ui::ThemeChoice::Light, ui::ThemeChoice::Dark}) {
            privacy.bench.fixture.theme.setChoice(choice);
            QCOMPARE(tests::auditAccessibility(privacy.bench.window).join(QLatin1Char(0x0a)), QString());
        }
        QTRY_COMPARE(tests::auditFitting(privacy.bench.window).join(QLatin1Char(0x0a)), QString());
    }
};

HALLMARKER_TEST(TestPrivacyPage)
#include "TestPrivacyPage.moc"
