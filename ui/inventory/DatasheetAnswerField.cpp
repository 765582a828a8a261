#include "ui/inventory/DatasheetAnswerField.h"

#include "ui/kit/Tokens.h"

#include <QEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace hallmarker::ui {

DatasheetAnswerField::DatasheetAnswerField(const inventory::DatasheetQuestion &question, QWidget *parent) : QWidget(parent), m_question(question), m_derived(new QLabel(this)), m_editor(new QPlainTextEdit(this))
{
    m_derived->setObjectName(QLatin1String("datasheet.derived.") + key());
    m_derived->setTextFormat(Qt::PlainText);
    m_derived->setWordWrap(true);
    m_derived->setTextInteractionFlags(Qt::TextSelectableByMouse);
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Minimum); // a digest is one long word
    policy.setHeightForWidth(true);
    m_derived->setSizePolicy(policy);
    m_editor->setObjectName(QLatin1String("datasheet.") + key());
    m_editor->setAccessibleName(questionText());
    m_editor->setTabChangesFocus(true);
    m_editor->setFixedHeight(fontMetrics().lineSpacing() * 3 + space::m);
    m_editor->installEventFilter(this);
    setFocusProxy(m_editor);
    connect(m_editor, &QPlainTextEdit::textChanged, this, [this] {
        if (m_editor->hasFocus())
            Q_EMIT typed();
    });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::xs);
    column->addWidget(m_derived);
    column->addWidget(m_editor);
}

void DatasheetAnswerField::setAnswer(const inventory::DatasheetAnswer &answer, const QString &written)
{
    m_derived->setVisible(answer.isDerived && !answer.isEmpty());
    m_derived->setText(answer.isDerived ? tr("Filled in: %1").arg(answer.lines.join(QLatin1Char('\n'))) : QString());
    m_editor->setPlaceholderText(answer.isDerived && !answer.isEmpty() ? tr("What you write here stands in place of what was filled in") : tr("Nobody has answered yet"));
    m_stored = written.trimmed();
    if (text() != m_stored)
        m_editor->setPlainText(m_stored);
}

QString DatasheetAnswerField::text() const
{
    return m_editor->toPlainText().trimmed();
}

void DatasheetAnswerField::setTyped(const QString &text)
{
    m_editor->setPlainText(text);
}

bool DatasheetAnswerField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut && hasUnstored())
        Q_EMIT leftChanged();
    return QWidget::eventFilter(watched, event);
}

} // namespace hallmarker::ui
