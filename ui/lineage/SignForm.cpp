#include "ui/lineage/SignForm.h"

#include "core/drawing/SafeText.h"
#include "ui/kit/FormField.h"
#include "ui/kit/InlineMessage.h"
#include "ui/kit/Tokens.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

namespace hallmarker::ui {

namespace {

enum Part { Around, Space, Chosen, Same };

QSpinBox *stepsField(int steps, const char *name, const QString &allText, QWidget *parent)
{
    auto *field = new QSpinBox(parent);
    field->setRange(lineage::ReviewScope::all, 12);
    field->setSpecialValueText(allText);
    field->setValue(steps);
    field->setObjectName(QString::fromLatin1(name));
    return field;
}

} // namespace

SignForm::SignForm(const lineage::NodeKey &focus, const QList<lineage::NodeKey> &chosen, int hops, QWidget *parent)
    : QWidget(parent), m_focus(focus), m_chosen(chosen), m_form(new FormColumn(this)), m_part(new QComboBox(this)), m_up(stepsField(hops, "review.up", tr("as far as it goes"), this)), m_down(stepsField(hops, "review.down", tr("as far as it goes"), this)), m_holds(new QLabel(this)),
      m_outcome(new QComboBox(this)), m_note(new QPlainTextEdit(this)), m_days(new QSpinBox(this)), m_sign(new QPushButton(tr("Sign"), this))
{
    QString name = focus.name;
    name.replace(QLatin1Char(lineage::fieldSeparator), QLatin1Char('.'));
    m_part->setObjectName(QStringLiteral("review.part"));
    m_part->addItem(tr("%1 and what lies around it").arg(core::safeText(name)), Around);
    m_part->addItem(focus.space.isEmpty() ? tr("everything without a namespace") : tr("everything in %1").arg(core::safeText(focus.space)), Space);
    if (chosen.size() > 1)
        m_part->addItem(tr("the %n chosen nodes", nullptr, static_cast<int>(chosen.size())), Chosen);
    m_part->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_part->setMinimumContentsLength(12);
    m_outcome->setObjectName(QStringLiteral("review.outcome"));
    m_outcome->addItems({tr("Reviewed and correct"), tr("There are objections")});
    m_note->setObjectName(QStringLiteral("review.note"));
    m_note->setTabChangesFocus(true);
    m_note->setMaximumHeight(90);
    m_days->setObjectName(QStringLiteral("review.days"));
    m_days->setRange(0, 36'600);
    m_days->setSpecialValueText(tr("until something changes"));
    m_days->setSuffix(tr(" days"));
    m_holds->setWordWrap(true);
    m_holds->setObjectName(QStringLiteral("review.holds"));
    m_holds->setTextFormat(Qt::PlainText);
    m_form->addSection(tr("What you sign for"));
    m_form->addField(tr("Part"), m_part, {tr("Nodes with their columns, tags, owners, licence and labels, the steps between them, and what is said about the steps."), {}, {}});
    m_upField = m_form->addField(tr("Steps upstream"), m_up);
    m_downField = m_form->addField(tr("Steps downstream"), m_down);
    m_form->addWidget(m_holds);
    m_form->addSection(tr("What you say"));
    m_form->addField(tr("Outcome"), m_outcome, {tr("It goes stale by itself as soon as anything in the part changes, and says what."), {}, {}});
    m_noteField = m_form->addField(tr("Note"), m_note, {tr("For the next reviewer. It can be erased; the log keeps no text."), {}, {}});
    m_form->addField(tr("Holds for"), m_days);
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setAccessibleName(tr("Sign as reviewed"));
    area->setWidget(m_form);
    m_form->setAutoFillBackground(false);
    area->viewport()->setAutoFillBackground(false);
    m_sign->setObjectName(QStringLiteral("review.sign"));
    m_sign->setDefault(true);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    connect(m_part, &QComboBox::currentIndexChanged, this, &SignForm::partChanged);
    connect(m_up, &QSpinBox::valueChanged, this, &SignForm::scopeChanged);
    connect(m_down, &QSpinBox::valueChanged, this, &SignForm::scopeChanged);
    connect(m_sign, &QPushButton::clicked, this, &SignForm::sign);
    connect(cancel, &QPushButton::clicked, this, &SignForm::cancelled);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_sign);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    column->addWidget(area, 1);
    column->addLayout(buttons);
    if (chosen.size() > 1)
        m_part->setCurrentIndex(m_part->findData(Chosen));
}

void SignForm::begin()
{
    m_part->setFocus(Qt::OtherFocusReason);
}

void SignForm::setScope(const lineage::ReviewScope &scope)
{
    m_same = scope;
    m_part->clear();
    m_part->addItem(scope.title(), Same);
}

void SignForm::partChanged()
{
    const bool isAround = m_part->currentData().toInt() == Around;
    m_upField->setVisible(isAround);
    m_downField->setVisible(isAround);
    Q_EMIT scopeChanged();
}

lineage::ReviewOrder SignForm::order() const
{
    lineage::ReviewOrder order;
    switch (m_part->currentData().toInt()) {
    case Around: order.scope = lineage::ReviewScope::around(m_focus, m_up->value(), m_down->value()); break;
    case Space: order.scope = lineage::ReviewScope::ofSpace(m_focus.space); break;
    case Same: order.scope = m_same.value_or(lineage::ReviewScope()); break;
    default: order.scope = lineage::ReviewScope::selection(m_chosen); break;
    }
    order.isCorrect = m_outcome->currentIndex() == 0;
    order.note = m_note->toPlainText();
    order.validDays = m_days->value();
    return order;
}

void SignForm::showContent(const core::Result<lineage::ReviewContent> &content)
{
    m_sign->setEnabled(content && !content->isTooLarge());
    if (!content)
        m_holds->setText(content.error().message);
    else if (content->isTooLarge())
        m_holds->setText(tr("This part is too large to be signed at once. Take fewer steps."));
    else
        m_holds->setText(tr("This part holds %1 and %2 now.").arg(tr("%n nodes", nullptr, static_cast<int>(content->nodes().size())), tr("%n steps", "between nodes", static_cast<int>(content->edges().size()))));
}

void SignForm::showProblem(const QString &text)
{
    m_form->message()->showMessage(Severity::Failure, text);
    m_sign->setEnabled(true);
}

void SignForm::sign()
{
    const lineage::ReviewOrder wanted = order();
    m_noteField->setProblem(!wanted.isCorrect && wanted.note.trimmed().isEmpty() ? tr("Say what the objections are.") : QString());
    if (m_form->showGaps() > 0)
        return;
    m_sign->setEnabled(false); // one click, one signature
    Q_EMIT signWanted(wanted);
}

} // namespace hallmarker::ui
