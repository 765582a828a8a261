#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"
#include "ui/privacy/ModelWords.h"
#include "ui/privacy/PrivacyWords.h"
#include "ui/privacy/ReleaseDocument.h"

#include "checks/anonymisation/release/MetricFactory.h"
#include "checks/anonymisation/release/ModelFactory.h"

#include <QTest>
#include <QUndoStack>

using namespace hallmarker;
using anonymisation::AttributeRole;

/// The plan as a value: to a configuration, to a kept draft and back, with undo.
class TestReleaseDraft : public QObject {
    Q_OBJECT

    static ui::ReleaseDraft sample()
    {
        ui::ReleaseDraft draft;
        draft.source.path = QStringLiteral("/tmp/t.csv");
        draft.title = QStringLiteral("T");
        draft.columns = {QStringLiteral("name"), QStringLiteral("age"), QStringLiteral("ill")};
        draft.roles = {{QStringLiteral("name"), AttributeRole::Identifying}, {QStringLiteral("age"), AttributeRole::QuasiIdentifying}, {QStringLiteral("ill"), AttributeRole::Sensitive}};
        draft.rules = {{QStringLiteral("age"), QJsonObject{{QStringLiteral("method"), QStringLiteral("intervals")}, {QStringLiteral("widths"), QJsonArray{5, 10}}}}};
        draft.models = {QJsonObject{{QStringLiteral("type"), QStringLiteral("k-anonymity")}, {QStringLiteral("k"), 3}}};
        draft.highestLevels = {{QStringLiteral("age"), 2}};
        draft.weights = {{QStringLiteral("age"), 2.5}};
        draft.chosenLevels = {{QStringLiteral("age"), 1}};
        draft.folder = QStringLiteral("/tmp\nrelease");
        draft.step = QStringLiteral("models");
        return draft;
    }

private Q_SLOTS:
    void isTheSameAfterItWasKept()
    {
        QCOMPARE(ui::ReleaseDraft::fromJson(sample().toJson()), sample());
        QCOMPARE(ui::ReleaseDraft::fromJson({}), ui::ReleaseDraft());
    }
    void becomesAPlan()
    {
        const auto plan = sample().plan();
        VERIFY_RESULT(plan);
        QCOMPARE(plan->definition().quasiIdentifiers, QStringList{QStringLiteral("age")});
        QCOMPARE(plan->chosenLevels().value(QStringLiteral("age")), 1);
        QCOMPARE(plan->title(), QStringLiteral("T"));
        QVERIFY(!sample().configuration(true).contains(QStringLiteral("levels")));
    }
    void levelsOfOtherColumnsDoNotCount()
    {
        ui::ReleaseDraft draft = sample();
        draft.roles.insert(QStringLiteral("ill"), AttributeRole::QuasiIdentifying);
        QVERIFY(!draft.configuration().contains(QStringLiteral("levels")));
        VERIFY_RESULT(draft.plan());
    }
    void aRuleStaysWhenTheRoleGoesAndComes()
    {
        ui::ReleaseDraft draft = sample();
        draft.roles.insert(QStringLiteral("age"), AttributeRole::Insensitive);
        QVERIFY(!draft.configuration().value(QStringLiteral("attributes")).toObject().value(QStringLiteral("age")).toObject().contains(QStringLiteral("hierarchy")));
        draft.roles.insert(QStringLiteral("age"), AttributeRole::QuasiIdentifying);
        QCOMPARE(draft.configuration(), sample().configuration());
    }
    void choicesAreUndoneTextsAreNot()
    {
        ui::ReleaseDocument document;
        document.begin(sample());
        ui::ReleaseDraft after = sample();
        after.suppressionLimit = 0.1;
        document.change(QStringLiteral("Limit"), after);
        ui::ReleaseDraft typed = document.draft();
        typed.purpose = QStringLiteral("Planning");
        document.put(typed);
        QCOMPARE(document.undoStack()->undoText(), QStringLiteral("Limit"));
        document.undoStack()->undo();
        QCOMPARE(document.draft().suppressionLimit, sample().suppressionLimit);
        QCOMPARE(document.draft().purpose, QStringLiteral("Planning"));
        document.undoStack()->redo();
        QCOMPARE(document.draft().suppressionLimit, 0.1);
        document.change(QStringLiteral("Nothing"), document.draft());
        QCOMPARE(document.undoStack()->count(), 1);
    }
    void everyOfferedModelAndMetricIsKnownToTheDomain()
    {
        for (const ui::ModelWords &words : ui::ModelWords::all()) {
            QVERIFY2(anonymisation::modelTypes().contains(words.type), qPrintable(words.type));
            QVERIFY(!words.meaning.isEmpty());
        }
        for (const auto &[id, text] : ui::metricChoices())
            QVERIFY2(anonymisation::metricNames().contains(id), qPrintable(id));
    }
};

HALLMARKER_TEST(TestReleaseDraft)
#include "TestReleaseDraft.moc"
