#include "tests/support/TestRegistry.h"
#include "ui/kit/Theme.h"
#include "ui/kit/Tokens.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSpinBox>
#include <QStyle>
#include <QTest>

using namespace hallmarker::ui;

class TestStyle : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void fieldsHaveAnEdge_data()
    {
        QTest::addColumn<int>("choice");
        QTest::addColumn<QString>("kind");
        for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark}) {
            for (const char *kind : {"line", "combo", "spin", "text"})
                QTest::addRow("%s in %s", kind, qPrintable(themeChoiceName(choice))) << static_cast<int>(choice) << QString::fromLatin1(kind);
        }
    }
    void fieldsHaveAnEdge()
    {
        QFETCH(int, choice);
        QFETCH(QString, kind);
        Theme theme;
        theme.setChoice(static_cast<ThemeChoice>(choice));
        const std::unique_ptr<QWidget> field(kind == QLatin1String("line")    ? static_cast<QWidget *>(new QLineEdit)
                                             : kind == QLatin1String("combo") ? new QComboBox
                                             : kind == QLatin1String("spin")  ? static_cast<QWidget *>(new QSpinBox)
                                                                              : new QPlainTextEdit);
        field->resize(160, kind == QLatin1String("text") ? 80 : 32);
        field->setFocusPolicy(Qt::NoFocus);
        field->show();
        const QImage image = field->grab().toImage();
        const QColor edge = image.pixelColor(0, image.height() / 2);
        QVERIFY2(contrastRatio(edge, tokenColor(ColorToken::Base, theme.kind())) >= 3.0, qPrintable(edge.name()));
        QVERIFY2(contrastRatio(edge, tokenColor(ColorToken::Window, theme.kind())) >= 3.0, qPrintable(edge.name()));
    }
    void theListOfAChoiceIsCalledAsItsLabel()
    {
        Theme theme;
        QWidget form;
        auto *row = new QHBoxLayout(&form);
        auto *label = new QLabel(QStringLiteral("&Kind"), &form);
        auto *choice = new QComboBox(&form);
        choice->addItems({QStringLiteral("one"), QStringLiteral("two")});
        label->setBuddy(choice);
        row->addWidget(label);
        row->addWidget(choice);
        form.show();
        choice->showPopup();
        QCOMPARE(choice->view()->accessibleName(), QStringLiteral("Kind"));
        choice->hidePopup();
    }
    void theDefaultButtonIsAccented()
    {
        Theme theme;
        for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark}) {
            theme.setChoice(choice);
            QPushButton button(QStringLiteral("Go"));
            button.setDefault(true);
            button.resize(100, 32);
            QCOMPARE(button.grab().toImage().pixelColor(10, 6), tokenColor(ColorToken::Accent, theme.kind()));
            button.setDefault(false);
            QCOMPARE(button.grab().toImage().pixelColor(10, 6), tokenColor(ColorToken::Raised, theme.kind()));
        }
    }
    void focusIsVisible()
    {
        Theme theme;
        for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark}) {
            theme.setChoice(choice);
            QWidget window;
            auto *row = new QHBoxLayout(&window);
            auto *plain = new QPushButton(QStringLiteral("Plain"), &window);
            auto *primary = new QPushButton(QStringLiteral("Primary"), &window);
            auto *line = new QLineEdit(&window);
            auto *combo = new QComboBox(&window);
            primary->setDefault(true);
            const QList<QWidget *> all{plain, primary, line, combo};
            for (QWidget *widget : all)
                row->addWidget(widget);
            window.show();
            window.activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(&window));
            for (QWidget *widget : all) {
                (widget == plain ? primary : plain)->setFocus();
                const QImage without = widget->grab().toImage();
                widget->setFocus(Qt::TabFocusReason);
                QVERIFY(widget->hasFocus());
                const QImage with = widget->grab().toImage();
                QVERIFY2(without != with, widget->metaObject()->className());
            }
        }
    }
    void metricsAreCalm()
    {
        Theme theme;
        QPushButton button(QStringLiteral("OK"));
        QLineEdit line;
        QComboBox combo;
        QVERIFY(button.sizeHint().height() >= 32);
        QCOMPARE(line.sizeHint().height(), combo.sizeHint().height());
        QVERIFY(button.sizeHint().width() >= 72);
        QCOMPARE(QApplication::style()->styleHint(QStyle::SH_UnderlineShortcut), 1);
        QVERIFY(qApp->styleSheet().isEmpty());
    }
    void mnemonicsAreDrawn()
    {
        Theme theme;
        for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark}) {
            theme.setChoice(choice);
            QPushButton with(QStringLiteral("&Open"));
            QPushButton without(QStringLiteral("Open"));
            with.resize(100, 32);
            without.resize(100, 32);
            QVERIFY(with.grab().toImage() != without.grab().toImage());
        }
    }
    void scrollBarReachesBothEnds()
    {
        Theme theme;
        QScrollBar bar(Qt::Vertical);
        bar.resize(12, 200);
        bar.setRange(0, 100);
        bar.setPageStep(10);
        bar.show();
        QTest::mouseClick(&bar, Qt::LeftButton, {}, QPoint(6, 195)); // a page down
        QCOMPARE(bar.value(), 10);
        bar.setValue(100);
        QTest::mouseClick(&bar, Qt::LeftButton, {}, QPoint(6, 3));
        QCOMPARE(bar.value(), 90);
    }
};

HALLMARKER_TEST(TestStyle)
#include "TestStyle.moc"
