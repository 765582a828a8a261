#include "ui/assessments/ReferenceAnswer.h"

#include "ui/kit/PickList.h"
#include "ui/kit/Tokens.h"

#include <QJsonArray>
#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

namespace hallmarker::ui {

ReferenceAnswer::ReferenceAnswer(const QString &name, const ChoiceListModel::Choices &records, QWidget *parent) : AnswerEditor(parent), m_picks(new PickList(name, this)), m_none(new QLabel(this))
{
    m_picks->list()->setObjectName(QStringLiteral("answer.field"));
    m_none->setWordWrap(true);
    m_none->setForegroundRole(QPalette::PlaceholderText);
    m_none->setText(tr("Nothing of this kind is registered yet."));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::xs);
    column->addWidget(m_picks);
    column->addWidget(m_none);
    setFocusProxy(m_picks);
    setRecords(records);
    connect(m_picks, &PickList::pickedChanged, this, [this] {
        if (m_isSetting)
            return;
        Q_EMIT edited();
        Q_EMIT committed();
    });
}

void ReferenceAnswer::setRecords(const ChoiceListModel::Choices &records)
{
    m_isSetting = true;
    m_picks->setChoices(records);
    m_isSetting = false;
    m_none->setVisible(records.isEmpty());
}

QJsonValue ReferenceAnswer::value() const
{
    const QStringList picked = m_picks->picked();
    return picked.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(QJsonArray::fromStringList(picked));
}

void ReferenceAnswer::setValue(const QJsonValue &value)
{
    const QStringList ids = value.toVariant().toStringList();
    if (m_picks->picked() == ids)
        return;
    m_isSetting = true;
    m_picks->setPicked(ids);
    m_isSetting = false;
}

void ReferenceAnswer::setReadOnly(bool isReadOnly)
{
    m_picks->setEnabled(!isReadOnly);
}

QWidget *ReferenceAnswer::field() const
{
    return m_picks->list();
}

EvidenceAnswer::EvidenceAnswer(QWidget *parent) : AnswerEditor(parent)
{
    auto *text = new QLabel(tr("The answer is what is cited: a finding of a check, a record, a file, a link or a statement. Cite it under \"Evidence\"."), this);
    text->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(text);
}

} // namespace hallmarker::ui
