#include "ui/kit/DetailSheet.h"

#include "ui/kit/ActionButton.h"
#include "ui/kit/FlowRow.h"
#include "ui/kit/StatusPill.h"

#include <QLabel>
#include <QVBoxLayout>

namespace hallmarker::ui {

namespace {

QLabel *wrapped(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Minimum); // a digest is one long word
    policy.setHeightForWidth(true);
    label->setSizePolicy(policy);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

DetailSheet::DetailSheet(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout)
{
    m_column->setSpacing(space::xs);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, space::s, 0);
    all->addLayout(m_column);
    all->addStretch();
}

void DetailSheet::addPill(Status status, const QString &word)
{
    m_said.append({QStringLiteral("pill"), QString::number(int(status)), word});
    if (m_pills == nullptr) {
        m_pills = new QHBoxLayout;
        m_pills->setSpacing(space::s);
        m_pills->addStretch();
        m_column->addLayout(m_pills);
    }
    auto *pill = new StatusPill(status, this);
    pill->setStatus(status, word);
    m_pills->insertWidget(m_pills->count() - 1, pill);
}

void DetailSheet::addHeading(const QString &text)
{
    m_said.append({QStringLiteral("heading"), text});
    auto *label = new QLabel(text, this);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setFont(typeFont(TypeRole::Strong, font()));
    m_column->addSpacing(space::m);
    m_column->addWidget(label);
}

void DetailSheet::addText(const QString &text)
{
    if (text.isEmpty())
        return;
    m_said.append({QStringLiteral("text"), text});
    m_column->addWidget(wrapped(text, this));
}

void DetailSheet::addFact(const QString &label, const QString &text)
{
    if (text.isEmpty())
        return;
    m_said.append({QStringLiteral("fact"), label, text});
    QLabel *name = wrapped(label, this);
    name->setForegroundRole(QPalette::PlaceholderText);
    name->setFont(typeFont(TypeRole::Caption, font()));
    m_column->addSpacing(space::s);
    m_column->addWidget(name);
    m_column->addWidget(wrapped(text, this));
}

void DetailSheet::addWidget(QWidget *widget, int stretch)
{
    m_hasOwnWidgets = true;
    m_column->addSpacing(space::s);
    m_column->addWidget(widget, stretch);
}

void DetailSheet::addActions(const QList<QAction *> &actions)
{
    auto *row = new FlowRow; // a long word takes a line of its own instead of being cut
    row->setSpacing(space::s);
    for (QAction *action : actions) {
        if (action == nullptr)
            continue;
        m_offered.append(action);
        row->addSpacing(space::s);
        row->addWidget(new ActionButton(action, ActionButton::Look::Plain, this));
    }
    m_column->addSpacing(space::m);
    m_column->addLayout(row);
}

bool DetailSheet::saysTheSameAs(const DetailSheet &other) const
{
    return !m_hasOwnWidgets && !other.m_hasOwnWidgets && m_said == other.m_said && m_offered == other.m_offered;
}

} // namespace hallmarker::ui
