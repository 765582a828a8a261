#include "inventory/card/CardRepository.h"
#include "tests/support/TestRegistry.h"
#include "tests/ui/pages/PageBench.h"
#include "ui/card/CardFieldEditor.h"
#include "ui/shell/Session.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QPlainTextEdit>
#include <QTest>
#include <QUndoStack>

using namespace hallmarker;

class TestCardPage : public QObject {
    Q_OBJECT

    static QString descriptionOf(tests::PageBench &bench, const QString &version)
    {
        inventory::CardRepository cards(*bench.fixture.session.workspace());
        const auto card = cards.ofVersion(core::ModelVersionId(version));
        return card && *card ? (*card)->fields.value(QStringLiteral("description")).toString() : QString();
    }

private Q_SLOTS:
    void storesAFieldWhenItIsLeft()
    {
        tests::PageBench bench;
        const QString version = bench.importModel();
        QVERIFY(!version.isEmpty());
        auto *page = bench.open(QStringLiteral("card"));
        auto *field = page->findChild<QPlainTextEdit *>(QStringLiteral("card.description"));
        QVERIFY(field != nullptr);
        QTRY_VERIFY(field->isVisible());
        field->setFocus();
        QTest::keyClicks(field, QStringLiteral("Scores loans"));
        QTest::keyClick(field, Qt::Key_Tab);
        QTRY_COMPARE(descriptionOf(bench, version), QStringLiteral("Scores loans"));
        QVERIFY(page->undoStack()->canUndo());
        page->undoStack()->undo();
        QTRY_COMPARE(descriptionOf(bench, version), QString());
    }
    void teachesWhenThereIsNoModel()
    {
        tests::PageBench bench;
        auto *page = bench.open(QStringLiteral("card"));
        auto *field = page->findChild<QPlainTextEdit *>(QStringLiteral("card.description"));
        QVERIFY(field != nullptr && !field->isVisible());
    }
    void editorsReadTheirOwnText_data()
    {
        QTest::addColumn<QString>("key");
        for (const inventory::CardFieldSpec &spec : inventory::cardFields()) {
            if (spec.isEditable())
                QTest::newRow(spec.key) << spec.keyText();
        }
    }
    void editorsReadTheirOwnText()
    {
        QFETCH(QString, key);
        using Kind = inventory::CardFieldKind;
        const inventory::CardFieldSpec &spec = *inventory::cardField(key);
        QJsonValue value = QStringLiteral("some text");
        if (spec.kind == Kind::Choice)
            value = spec.choiceNames().value(0);
        else if (spec.kind == Kind::Number)
            value = 12.5;
        else if (spec.kind == Kind::List || spec.kind == Kind::Parties)
            value = QJsonArray{QStringLiteral("one"), QStringLiteral("two")};
        else if (spec.kind == Kind::Risks)
            value = QJsonArray{QJsonObject{{QStringLiteral("name"), QStringLiteral("risk")}, {QStringLiteral("mitigation"), QStringLiteral("measure")}}};
        else if (spec.kind == Kind::Groups)
            value = QJsonArray{QJsonObject{{QStringLiteral("groupAtRisk"), QStringLiteral("g")}, {QStringLiteral("benefits"), QStringLiteral("b")}, {QStringLiteral("harms"), QStringLiteral("h")}, {QStringLiteral("mitigation"), QStringLiteral("m")}}};
        QVERIFY(inventory::validateCardValue(spec, value));
        ui::CardFieldEditor editor(spec);
        editor.setValue(value);
        QCOMPARE(editor.value(), value);
        editor.setValue(QJsonValue());
        QVERIFY(inventory::isCardValueEmpty(editor.value()));
    }
};

HALLMARKER_TEST(TestCardPage)
#include "TestCardPage.moc"
