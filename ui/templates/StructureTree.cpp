#include "ui/templates/StructureTree.h"

#include "core/yaml/YamlReader.h"

#include <QHeaderView>
#include <QJsonArray>
#include <QJsonObject>
#include <QSignalBlocker>

namespace hallmarker::ui {

namespace {

constexpr int pointerRole = Qt::UserRole;

/// The original of a text that may be a map of languages.
QString originalOf(const QJsonValue &text, const QString &language)
{
    return text.isObject() ? text.toObject().value(language).toString() : text.toString();
}

} // namespace

StructureTree::StructureTree(QWidget *parent) : QTreeWidget(parent)
{
    setObjectName(QStringLiteral("template.structure"));
    setAccessibleName(tr("Structure of the template"));
    setColumnCount(1);
    header()->hide();
    setUniformRowHeights(true);
    setTabKeyNavigation(false);
    connect(this, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem *item) {
        if (item != nullptr)
            Q_EMIT chosen(pointer());
    });
}

void StructureTree::collect(QList<Part> &parts, const QJsonArray &sections, const QString &parent, const QString &pointer, const QString &language)
{
    for (qsizetype i = 0; i < sections.size(); ++i) {
        const QString here = core::jsonPointer(pointer, i);
        const QJsonObject section = sections.at(i).toObject();
        parts.append({here, parent, originalOf(section.value(QLatin1String("title")), language), section.value(QLatin1String("id")).toString(), true});
        const QJsonArray questions = section.value(QLatin1String("questions")).toArray();
        for (qsizetype q = 0; q < questions.size(); ++q) {
            const QJsonObject question = questions.at(q).toObject();
            parts.append({core::jsonPointer(QString(here + QStringLiteral("/questions")), q), here, originalOf(question.value(QLatin1String("text")), language), question.value(QLatin1String("id")).toString(), false});
        }
        collect(parts, section.value(QLatin1String("sections")).toArray(), here, QString(here + QStringLiteral("/sections")), language);
    }
}

void StructureTree::show(const QJsonValue &root)
{
    const QString language = root.toObject().value(QLatin1String("language")).toString();
    QList<Part> parts{{QString(), {}, originalOf(root.toObject().value(QLatin1String("title")), language), {}, true}};
    collect(parts, root.toObject().value(QLatin1String("sections")).toArray(), QString(), QStringLiteral("/sections"), language);
    QStringList pointers;
    for (const Part &part : std::as_const(parts))
        pointers += part.pointer;
    // Where only texts changed the items stay: this may be asked for while one of them is being chosen.
    if (pointers != m_pointers) {
        const QString before = pointer();
        const QSignalBlocker quiet(this);
        clear();
        m_items.clear();
        m_pointers = pointers;
        for (const Part &part : std::as_const(parts)) {
            auto *item = part.pointer.isEmpty() ? new QTreeWidgetItem(this) : new QTreeWidgetItem(m_items.value(part.parent));
            item->setData(0, pointerRole, part.pointer);
            if (part.isSection) {
                QFont strong = item->font(0);
                strong.setWeight(QFont::DemiBold);
                item->setFont(0, strong);
            }
            m_items.insert(part.pointer, item);
        }
        expandAll();
        setCurrentItem(m_items.value(before, m_items.value(QString())));
    }
    for (const Part &part : std::as_const(parts)) {
        QTreeWidgetItem *item = m_items.value(part.pointer);
        item->setText(0, part.text);
        item->setToolTip(0, part.toolTip);
    }
}

QString StructureTree::pointer() const
{
    return currentItem() != nullptr ? currentItem()->data(0, pointerRole).toString() : QString();
}

bool StructureTree::isQuestion() const
{
    return pointer().section(QLatin1Char('/'), -2, -2) == QLatin1String("questions");
}

bool StructureTree::isSection() const
{
    return pointer().section(QLatin1Char('/'), -2, -2) == QLatin1String("sections");
}

void StructureTree::select(const QString &pointer)
{
    if (QTreeWidgetItem *item = m_items.value(pointer))
        setCurrentItem(item);
}

} // namespace hallmarker::ui
