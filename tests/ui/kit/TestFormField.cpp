#include "tests/support/AccessibilityAudit.h"
#include "tests/support/TestRegistry.h"
#include "ui/kit/FormField.h"
#include "ui/kit/InlineMessage.h"
#include "ui/kit/Theme.h"

#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace hallmarker::ui;

class TestFormField : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void labelBelongsToField()
    {
        Theme theme;
        auto *combo = new QComboBox;
        FormField field(QStringLiteral("&Legal basis"), combo);
        field.setGuidance({QStringLiteral("Why."), QStringLiteral("GDPR Art. 6(1)"), QStringLiteral("consent")});
        field.show();
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(combo);
        const auto labels = face->relations(QAccessible::Label);
        QCOMPARE(labels.size(), 1);
        QCOMPARE(labels.first().first->text(QAccessible::Name), QStringLiteral("Legal basis"));
        QVERIFY(face->text(QAccessible::Description).contains(QStringLiteral("GDPR Art. 6(1)")));
        QCOMPARE(field.labelText(), QStringLiteral("Legal basis"));
    }
    void guidanceGoesBelowWhenNarrow()
    {
        Theme theme;
        FormField field(QStringLiteral("Name"), new QLineEdit);
        field.setGuidance({QStringLiteral("A long reason why this is asked."), {}, {}});
        field.resize(700, 120);
        field.show();
        QLabel *guidance = nullptr;
        for (QLabel *label : field.findChildren<QLabel *>()) {
            if (label->text().startsWith(QLatin1String("A long reason")))
                guidance = label;
        }
        QVERIFY(guidance);
        QTRY_VERIFY(guidance->x() > field.field()->x() + field.field()->width());
        field.resize(400, 160);
        QTRY_VERIFY(guidance->y() >= field.field()->y() + field.field()->height());
    }
    void validatesOnLeaving()
    {
        Theme theme;
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        auto *form = new FormColumn(&window);
        column->addWidget(form);
        auto *name = new QLineEdit;
        auto *purpose = new QLineEdit;
        FormField *nameField = form->addField(QStringLiteral("&Name"), name);
        FormField *purposeField = form->addField(QStringLiteral("&Purpose"), purpose, {QStringLiteral("Why."), {}, {}});
        nameField->setRequired(true);
        window.resize(800, 400);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QSignalSpy left(nameField, &FormField::leftField);
        name->setFocus();
        QTest::keyClick(name, Qt::Key_Tab);
        QCOMPARE(left.count(), 1);
        QVERIFY(purpose->hasFocus());
        QCOMPARE(form->showGaps(), 0);
        QVERIFY(!form->message()->isVisible());
        nameField->setProblem(QStringLiteral("Give it a name."));
        purposeField->setProblem(QStringLiteral("Say what it is for."));
        QCOMPARE(form->showGaps(), 2);
        QVERIFY(form->message()->isVisible());
        QVERIFY(form->message()->text().contains(QStringLiteral("Purpose")));
        Q_EMIT form->message()->linkActivated(QStringLiteral("#0"));
        QVERIFY(name->hasFocus());
        Q_EMIT form->message()->linkActivated(QStringLiteral("#77")); // nobody there
        QCOMPARE(hallmarker::tests::auditAccessibility(window).join(QLatin1Char('\n')), QString());
        nameField->setProblem({});
        QCOMPARE(form->showGaps(), 1);
    }
    void auditFindsDefects()
    {
        Theme theme;
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        auto *bare = new QLineEdit(&window);
        auto *combo = new QComboBox(&window);
        auto *one = new QLabel(QStringLiteral("&Same"), &window);
        auto *two = new QLabel(QStringLiteral("&Sum"), &window);
        auto *first = new QLineEdit(&window);
        auto *second = new QLineEdit(&window);
        auto *faint = new QLabel(QStringLiteral("faint"), &window);
        QPalette pale = faint->palette();
        pale.setColor(QPalette::WindowText, pale.color(QPalette::Window).darker(110));
        faint->setPalette(pale);
        one->setBuddy(first);
        two->setBuddy(second);
        for (QWidget *widget : QList<QWidget *>{faint, bare, combo, one, first, two, second})
            column->addWidget(widget);
        QWidget::setTabOrder(second, first);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        const QString problems = hallmarker::tests::auditAccessibility(window).join(QLatin1Char('\n'));
        for (const char *expected : {"focusable without a name: QLineEdit", "combo box without a label", "mnemonic Alt+S twice", "contrast", "Tab goes from"})
            QVERIFY2(problems.contains(QLatin1String(expected)), qPrintable(QString(QLatin1String(expected) + QStringLiteral(" not in:\n") + problems)));
    }
};

HALLMARKER_TEST(TestFormField)
#include "TestFormField.moc"
