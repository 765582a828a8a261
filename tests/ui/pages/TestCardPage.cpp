#include "app/gui/CardExports.h"
#include "app/wiring/CardExports.h"
#include "inventory/card/CardRepository.h"
#include "inventory/files/FileArtifactLocator.h"
#include "inventory/models/ModelRepository.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"
#include "tests/ui/pages/FilledBench.h"
#include "ui/card/CardExportPanel.h"
#include "ui/card/CardFieldEditor.h"
#include "ui/card/CardFigures.h"
#include "ui/kit/InlineMessage.h"
#include "ui/kit/MessageBox.h"
#include "ui/kit/RecordTable.h"
#include "ui/shell/CommandRegistry.h"
#include "ui/shell/PageHost.h"
#include "ui/shell/Session.h"

#include <QComboBox>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
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
    void twoChangesOfAFieldAreDecided_data()
    {
        QTest::addColumn<int>("choice");
        QTest::addColumn<QString>("result");
        QTest::newRow("merged") << 0 << QStringLiteral("theirs\nand mine");
        QTest::newRow("mine") << 1 << QStringLiteral("mine");
        QTest::newRow("theirs") << 2 << QStringLiteral("theirs");
    }
    void twoChangesOfAFieldAreDecided()
    {
        QFETCH(int, choice);
        QFETCH(QString, result);
        tests::PageBench bench;
        const QString version = bench.importModel();
        auto *page = bench.open(QStringLiteral("card"));
        auto *field = page->findChild<QPlainTextEdit *>(QStringLiteral("card.description"));
        QTRY_VERIFY(field->isVisible());
        QVERIFY(bench.settle());
        field->setFocus();
        QTest::keyClicks(field, QStringLiteral("mine"));
        inventory::CardRepository cards(*bench.fixture.session.workspace());
        const auto card = cards.ofVersion(core::ModelVersionId(version));
        VERIFY_RESULT(card);
        VERIFY_RESULT(cards.set((*card)->head.id, QStringLiteral("description"), QStringLiteral("theirs"), (*card)->head.revision));
        QVERIFY(bench.settle());
        QCOMPARE(field->toPlainText(), QStringLiteral("mine")); // what is half typed stays
        int asked = 0;
        ui::Question seen;
        ui::MessageBox::setAnswerer([&](const ui::Question &question, QString &input) {
            ++asked;
            seen = question;
            if (choice == 0)
                input = result;
            return choice;
        });
        QTest::keyClick(field, Qt::Key_Tab);
        QTRY_COMPARE(asked, 1);
        QVERIFY(seen.text.contains(QLatin1String("Theirs: theirs")) && seen.text.contains(QLatin1String("Mine: mine")));
        QCOMPARE(seen.inputText, QStringLiteral("mine"));
        QTRY_COMPARE(descriptionOf(bench, version), result);
        QTRY_COMPARE(field->toPlainText(), result);
        QCOMPARE(asked, 1);
    }
    void keepsWordsThatItDoesNotKnow()
    {
        for (const inventory::CardFieldSpec &spec : inventory::cardFields()) {
            if (!spec.isEditable() || spec.kind != inventory::CardFieldKind::Choice)
                continue;
            ui::CardFieldEditor editor(spec);
            editor.setValue(QStringLiteral("of a newer version"));
            QCOMPARE(editor.value().toString(), QStringLiteral("of a newer version"));
            QVERIFY(!editor.hasUnstored());
        }
    }
    void teachesWhenThereIsNoModel()
    {
        tests::PageBench bench;
        auto *page = bench.open(QStringLiteral("card"));
        auto *field = page->findChild<QPlainTextEdit *>(QStringLiteral("card.description"));
        QVERIFY(field != nullptr && !field->isVisible());
    }
    void showsFiguresWithTheirFindings()
    {
        tests::FilledBench bench;
        QVERIFY(bench.isFilled());
        // The table becomes training data of the model, so its findings stand in the card.
        inventory::ModelVersionRepository versions(*bench.fixture.session.workspace());
        auto version = versions.find(core::ModelVersionId(bench.modelVersion));
        VERIFY_RESULT(version);
        version->trainingData = {core::DatasetVersionId(bench.dataVersion)};
        VERIFY_RESULT(versions.save(*version));
        auto *page = bench.open(QStringLiteral("card"));
        auto *figures = page->findChild<ui::CardFigures *>();
        QVERIFY(figures != nullptr);
        QTRY_VERIFY(figures->table()->shownRows() > 0);
        const QAbstractItemModel *model = figures->table()->view()->model();
        QCOMPARE(model->index(0, 0).data().toString(), ui::statusWord(ui::Status::Info));
        QVERIFY(!model->index(0, 2).data().toString().isEmpty());
        auto *name = page->findChild<QLabel *>(QStringLiteral("card.derived.name"));
        QVERIFY(name != nullptr && !name->text().isEmpty());
        QVERIFY(name->height() >= name->fontMetrics().height());

        // Another file: the figures are marked, and the warning names the check as a link.
        QFile file(bench.dataPath);
        QVERIFY(file.open(QIODevice::Append));
        file.write("60,male,east,9000,no\n");
        file.close();
        inventory::FileArtifactLocator locator(*bench.fixture.session.workspace());
        VERIFY_RESULT(locator.observeAll());
        page->refresh();
        QVERIFY(bench.settle());
        QTRY_COMPARE(model->index(0, 0).data().toString(), ui::statusWord(ui::Status::Stale));
        auto *warnings = page->findChild<ui::InlineMessage *>(QStringLiteral("card.warnings"));
        QVERIFY(warnings->isVisible());
        QVERIFY(warnings->text().contains(QLatin1String("href=\"finding:")));
        Q_EMIT figures->table()->opened(model->index(0, 0).data(ui::RecordIdRole).toString());
        QTRY_COMPARE(bench.window.pages().currentPage()->pageId(), QStringLiteral("checks"));
    }
    void gapsLeadToTheirFields()
    {
        tests::PageBench bench;
        QVERIFY(!bench.importModel().isEmpty());
        auto *page = bench.open(QStringLiteral("card"));
        auto *gaps = page->findChild<ui::InlineMessage *>(QStringLiteral("card.gaps"));
        QTRY_VERIFY(gaps->isVisible());
        QVERIFY(gaps->text().contains(QLatin1String("field:description")));
        Q_EMIT gaps->linkActivated(QStringLiteral("field:description"));
        QVERIFY(page->findChild<QPlainTextEdit *>(QStringLiteral("card.description"))->hasFocus());
    }
    void exportsAndTellsWhatWasLost()
    {
        gui::wireCardExports();
        tests::PageBench bench;
        const QString version = bench.importModel();
        auto *page = bench.open(QStringLiteral("card"));
        inventory::CardRepository cards(*bench.fixture.session.workspace());
        QTRY_VERIFY(bench.window.commands().isEnabled(QStringLiteral("card.export")));
        const auto card = cards.ofVersion(core::ModelVersionId(version));
        VERIFY_RESULT(card);
        VERIFY_RESULT(cards.set((*card)->head.id, QStringLiteral("humanOversight"), QStringLiteral("A clerk decides."), (*card)->head.revision));
        QVERIFY(bench.window.commands().run(QStringLiteral("card.export")));
        auto *panel = page->findChild<ui::CardExportPanel *>();
        QVERIFY(panel->isVisible());
        auto *format = panel->findChild<QComboBox *>(QStringLiteral("card.format"));
        for (const QString &id : {QStringLiteral("md"), QStringLiteral("cyclonedx"), QStringLiteral("html"), QStringLiteral("annex-iv")}) {
            format->setCurrentIndex(format->findData(id));
            const QString path = bench.fixture.path(QStringLiteral("card.") + id);
            bench.answerFile(path);
            panel->findChild<QPushButton *>(QStringLiteral("card.save"))->click();
            QTRY_VERIFY(QFile::exists(path));
            QVERIFY(bench.settle());
            auto *message = panel->findChild<ui::InlineMessage *>();
            QTRY_VERIFY(message->text().contains(path));
            // The report of the maker, thing by thing.
            auto view = wiring::cardOf(*bench.fixture.session.workspace(), bench.checks, version);
            VERIFY_RESULT(view);
            const auto made = wiring::exportCard(*bench.fixture.session.workspace(), *view, id, core::Progress::none());
            VERIFY_RESULT(made);
            const QString losses = panel->findChild<QLabel *>(QStringLiteral("card.losses"))->text();
            QCOMPARE(losses.isEmpty(), made->loss.isLossless());
            for (const inventory::Loss &loss : made->loss.losses)
                QVERIFY2(losses.contains(loss.reason), qPrintable(loss.reason));
        }
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
