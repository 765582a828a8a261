#include "ui/inventory/ImportDraft.h"

#include "core/clock/Clock.h"
#include "ui/shell/DraftStore.h"
#include "ui/shell/Page.h"
#include "ui/shell/Session.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCryptographicHash>
#include <QFileInfo>
#include <QLineEdit>
#include <QScopedValueRollback>

#include <utility>

namespace hallmarker::ui {

namespace {

constexpr QLatin1String pathKey("path");
constexpr QLatin1String kindKey("import");
constexpr QLatin1String fieldsKey("fields");
constexpr QLatin1String detailsKey("details");

QList<QWidget *> fieldsOf(const QWidget &form)
{
    QList<QWidget *> fields;
    const QList<QWidget *> all = form.findChildren<QWidget *>();
    for (QWidget *widget : all) {
        const QString name = widget->objectName();
        // These two choose what is shown, and what was chosen with them is a detail.
        if (name.startsWith(QLatin1String("import.")) && name != QLatin1String("import.column") && name != QLatin1String("import.type"))
            fields.append(widget);
    }
    return fields;
}

QJsonValue valueOf(const QWidget *field)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(field))
        return line->text();
    if (const auto *box = qobject_cast<const QCheckBox *>(field))
        return box->isChecked();
    if (const auto *combo = qobject_cast<const QComboBox *>(field))
        return QJsonValue::fromVariant(combo->currentData());
    return QJsonValue::Undefined;
}

/// False when the value is not offered.
bool fill(QWidget *field, const QJsonValue &value)
{
    if (auto *line = qobject_cast<QLineEdit *>(field))
        line->setText(value.toString());
    if (auto *box = qobject_cast<QCheckBox *>(field))
        box->setChecked(value.toBool());
    auto *combo = qobject_cast<QComboBox *>(field);
    if (combo == nullptr)
        return true;
    for (int index = 0; index < combo->count(); ++index) {
        if (QJsonValue::fromVariant(combo->itemData(index)) != value)
            continue;
        combo->setCurrentIndex(index);
        return true;
    }
    return false;
}

} // namespace

ImportDraft::ImportDraft(QWidget &form, PageServices &services, Kind kind, const QString &path) : QObject(&form), m_form(form), m_services(services), m_kind(kind), m_path(path) {}

void ImportDraft::watch()
{
    for (QWidget *field : fieldsOf(m_form)) {
        if (auto *line = qobject_cast<QLineEdit *>(field))
            connect(line, &QLineEdit::textEdited, this, &ImportDraft::keep);
        else if (auto *box = qobject_cast<QCheckBox *>(field))
            connect(box, &QCheckBox::toggled, this, &ImportDraft::keep); // not clicked: assistive tools toggle without a click
        else if (auto *combo = qobject_cast<QComboBox *>(field))
            connect(combo, &QComboBox::activated, this, &ImportDraft::keep);
    }
}

QString ImportDraft::formId() const
{
    return QStringLiteral("import/") + QString::fromLatin1(QCryptographicHash::hash(m_path.toUtf8(), QCryptographicHash::Sha256).toHex().left(16));
}

void ImportDraft::keep()
{
    if (m_isFilling)
        return;
    QJsonObject fields;
    for (const QWidget *field : fieldsOf(m_form)) {
        if (const QJsonValue value = valueOf(field); !value.isUndefined())
            fields.insert(field->objectName(), value);
    }
    m_services.drafts.keep({m_services.session.workspaceId(), QStringLiteral("inventory"), formId(), tr("Import of %1", "a file").arg(QFileInfo(m_path).fileName()), m_services.clock.nowMs(),
                            QJsonObject{{kindKey, m_kind == Kind::Model ? QStringLiteral("model") : QStringLiteral("dataset")}, {pathKey, m_path}, {fieldsKey, fields}, {detailsKey, m_details}}});
}

void ImportDraft::drop()
{
    m_services.drafts.discard(m_services.session.workspaceId(), QStringLiteral("inventory"), formId());
}

void ImportDraft::putBack(const QJsonObject &content)
{
    m_left = content.value(fieldsKey).toObject();
    m_details = content.value(detailsKey).toObject();
    fillLate();
}

bool ImportDraft::fillLate()
{
    const qsizetype before = m_left.size();
    if (before == 0)
        return false;
    const QScopedValueRollback filling(m_isFilling, true);
    for (QWidget *field : fieldsOf(m_form)) {
        const auto value = m_left.constFind(field->objectName());
        if (value != m_left.constEnd() && fill(field, *value))
            m_left.remove(field->objectName());
    }
    return m_left.size() < before;
}

bool ImportDraft::isImport(const QJsonObject &content)
{
    return content.contains(kindKey);
}

ImportDraft::Kind ImportDraft::kindOf(const QJsonObject &content)
{
    return content.value(kindKey).toString() == QLatin1String("model") ? Kind::Model : Kind::Dataset;
}

QString ImportDraft::pathOf(const QJsonObject &content)
{
    return content.value(pathKey).toString();
}

QJsonValue ImportDraft::detailOf(const QJsonObject &content, const QString &key)
{
    return content.value(detailsKey).toObject().value(key);
}

} // namespace hallmarker::ui
