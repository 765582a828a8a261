#include "ui/inventory/RecordDetailView.h"

#include "ui/inventory/FieldEdit.h"
#include "ui/kit/FormField.h"
#include "ui/kit/InlineMessage.h"
#include "ui/kit/Tokens.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace hallmarker::ui {

namespace {

struct EditableField {
    const char *kind;
    const char *key;
    const char *label;
    const char *guidance;
};

// What people may write about a record in place; everything else has its own way.
constexpr EditableField editableFields[] = {
    {"system", "purpose", QT_TRANSLATE_NOOP("RecordDetailView", "&Purpose"), QT_TRANSLATE_NOOP("RecordDetailView", "What the system is for, in a sentence. Asked by the AI Act, Annex IV 1(a).")},
    {"system", "description", QT_TRANSLATE_NOOP("RecordDetailView", "&Description"), QT_TRANSLATE_NOOP("RecordDetailView", "What it does and how it is used.")},
    {"dataset", "description", QT_TRANSLATE_NOOP("RecordDetailView", "&Description"), QT_TRANSLATE_NOOP("RecordDetailView", "What the data holds.")},
    {"dataset", "origin", QT_TRANSLATE_NOOP("RecordDetailView", "&Origin"), QT_TRANSLATE_NOOP("RecordDetailView", "Where it comes from and how it was collected. Asked by the AI Act, Art. 10(2)(b).")},
    {"dataset", "licence", QT_TRANSLATE_NOOP("RecordDetailView", "&Licence"), QT_TRANSLATE_NOOP("RecordDetailView", "An SPDX identifier, or a text.")},
    {"model", "description", QT_TRANSLATE_NOOP("RecordDetailView", "&Description"), QT_TRANSLATE_NOOP("RecordDetailView", "What the model does.")},
    {"model", "task", QT_TRANSLATE_NOOP("RecordDetailView", "&Task"), QT_TRANSLATE_NOOP("RecordDetailView", "Such as tabular-classification.")},
    {"purpose", "text", QT_TRANSLATE_NOOP("RecordDetailView", "&Purpose"), QT_TRANSLATE_NOOP("RecordDetailView", "The purpose in a sentence (GDPR Art. 5(1)(b)).")},
};

QLabel *detailLabel(const QString &text, QWidget *parent)
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

RecordDetailView::RecordDetailView(const RecordDetail &detail, bool isReadOnly, QWidget *parent) : QWidget(parent), m_recordId(detail.record.id)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    if (!detail.causes.isEmpty()) {
        auto *message = new InlineMessage(this);
        const core::StaleCause &cause = detail.causes.first();
        message->setClosable(false);
        message->showMessage(Severity::Warning, tr("Stale: %1 was %2 and is %3 now.").arg(cause.subjectId, cause.seen.shortText(), cause.now.isEmpty() ? tr("gone") : cause.now.shortText()));
        column->addWidget(message);
    }
    const core::Record &record = detail.record;
    const bool isVersion = record.kind.endsWith(QLatin1String("-version"));
    addField(column, FieldEdit::nameField(), tr("&Name"), record.name, tr("What people call it."), isReadOnly || isVersion);
    for (const EditableField &field : editableFields) {
        if (record.kind == QLatin1String(field.kind))
            addField(column, QString::fromLatin1(field.key), QCoreApplication::translate("RecordDetailView", field.label), record.body.value(QLatin1String(field.key)).toString(), QCoreApplication::translate("RecordDetailView", field.guidance), isReadOnly);
    }
    const QJsonArray columns = record.body.value(QStringLiteral("columns")).toArray();
    if (!columns.isEmpty()) {
        QStringList names;
        for (const QJsonValue &one : columns)
            names += QStringLiteral("%1 (%2)").arg(one.toObject().value(QStringLiteral("name")).toString(), one.toObject().value(QStringLiteral("type")).toString());
        column->addWidget(detailLabel(tr("%n rows. Columns: %1", nullptr, record.body.value(QStringLiteral("rows")).toInt()).arg(names.join(QLatin1String(", "))), this));
    }
    for (const core::Record &version : detail.versions) {
        auto *link = new QLabel(QStringLiteral("<a href=\"%1\">%2</a>").arg(version.id, version.name.toHtmlEscaped()), this);
        link->setTextInteractionFlags(Qt::TextBrowserInteraction);
        connect(link, &QLabel::linkActivated, this, &RecordDetailView::recordWanted);
        column->addWidget(link);
        column->addWidget(detailLabel(tr("Version of %1, %2").arg(QLocale().toString(QDateTime::fromMSecsSinceEpoch(version.createdMs), QLocale::ShortFormat), version.basis.toString()), this));
    }
    column->addWidget(detailLabel(tr("Id %1, revision %2, changed %3 by %4.").arg(record.id).arg(record.revision).arg(QLocale().toString(QDateTime::fromMSecsSinceEpoch(record.updatedMs), QLocale::ShortFormat), record.updatedBy), this));
    column->addWidget(detailLabel(tr("Digest %1").arg(record.basis.toString()), this));
    column->addWidget(detailLabel(tr("%n records rest on it.", nullptr, static_cast<int>(detail.dependents.size())), this));
    column->addStretch();
}

void RecordDetailView::addField(QVBoxLayout *column, const QString &field, const QString &label, const QString &text, const QString &guidance, bool isReadOnly)
{
    auto *edit = new QLineEdit(text, this);
    edit->setReadOnly(isReadOnly);
    edit->setObjectName(QLatin1String("detail.") + field);
    auto *row = new FormField(label, edit, this);
    row->setGuidance({guidance, {}, {}});
    column->addWidget(row);
    const qsizetype index = m_fields.size();
    m_fields.append({field, edit, text});
    connect(edit, &QLineEdit::editingFinished, this, [this, index, label] {
        Field &left = m_fields[index];
        if (left.edit->text() == left.stored)
            return;
        const QString from = std::exchange(left.stored, left.edit->text());
        Q_EMIT edited(left.key, QString(label).remove(QLatin1Char('&')), from, left.edit->text());
    });
}

bool RecordDetailView::hasUnstored() const
{
    return std::any_of(m_fields.cbegin(), m_fields.cend(), [](const Field &field) { return field.edit->text() != field.stored; });
}

void RecordDetailView::takeOver(const core::Record &record)
{
    for (Field &field : m_fields) {
        if (field.edit == window()->focusWidget() && field.edit->text() != field.stored)
            continue;
        field.stored = field.key == FieldEdit::nameField() ? record.name : record.body.value(field.key).toString();
        if (field.edit->text() != field.stored)
            field.edit->setText(field.stored);
    }
}

} // namespace hallmarker::ui
