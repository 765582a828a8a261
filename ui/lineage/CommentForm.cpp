#include "ui/lineage/CommentForm.h"

#include "core/drawing/SafeText.h"
#include "ui/kit/FormField.h"
#include "ui/kit/Tokens.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace hallmarker::ui {

CommentForm::CommentForm(const lineage::NodeKey &node, const QList<Step> &steps, int chosen, QWidget *parent)
    : QWidget(parent), m_node(node), m_steps(steps), m_form(new FormColumn(this)), m_about(new QComboBox(this)), m_text(new QPlainTextEdit(this))
{
    lineage::LineageComment about;
    about.node = node;
    m_about->setObjectName(QStringLiteral("comment.about"));
    m_about->addItem(about.about());
    for (const Step &step : steps) {
        about.node = step.from;
        about.to = step.to;
        m_about->addItem(tr("the step %1").arg(about.about()));
    }
    m_about->setCurrentIndex(chosen + 1);
    m_about->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_about->setMinimumContentsLength(12);
    m_text->setObjectName(QStringLiteral("comment.text"));
    m_text->setTabChangesFocus(true);
    m_form->addField(tr("About"), m_about);
    m_textField = m_form->addField(tr("Comment"), m_text, {tr("Everyone who works in this workspace can read it. It can be erased; the log keeps no text."), {}, {}});
    auto *store = new QPushButton(tr("Store comment"), this);
    store->setObjectName(QStringLiteral("comment.store"));
    store->setDefault(true);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    connect(store, &QPushButton::clicked, this, &CommentForm::save);
    connect(cancel, &QPushButton::clicked, this, &CommentForm::cancelled);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(store);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    column->addWidget(m_form);
    column->addStretch();
    column->addLayout(buttons);
}

void CommentForm::begin()
{
    m_text->setFocus(Qt::OtherFocusReason);
}

void CommentForm::save()
{
    lineage::LineageComment comment;
    comment.node = m_node;
    if (const int step = m_about->currentIndex() - 1; step >= 0) {
        comment.node = m_steps.at(step).from;
        comment.to = m_steps.at(step).to;
    }
    comment.text = m_text->toPlainText().trimmed();
    m_textField->setProblem(comment.text.isEmpty() ? tr("A comment needs a text.") : comment.text.size() > 4000 ? tr("A comment has at most 4000 characters.") : QString());
    if (m_form->showGaps() == 0)
        Q_EMIT saved(comment);
}

} // namespace hallmarker::ui
