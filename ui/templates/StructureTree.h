#pragma once

#include "ui/templates/TemplateDraft.h"

#include <QTreeWidget>

namespace hallmarker::ui {

/// Sections and questions of a template, by their places in the file.
class StructureTree final : public QTreeWidget {
    Q_OBJECT
public:
    explicit StructureTree(QWidget *parent = nullptr);

    void show(const QJsonValue &root);
    /// JSON pointer of what is chosen; empty: the template itself.
    QString pointer() const;
    bool isQuestion() const;
    bool isSection() const;
    void select(const QString &pointer);

Q_SIGNALS:
    void chosen(const QString &pointer);

private:
    struct Part {
        QString pointer;
        QString parent;
        QString text;
        QString toolTip;
        bool isSection = false;
    };
    static void collect(QList<Part> &parts, const QJsonArray &sections, const QString &parent, const QString &pointer, const QString &language);

    QStringList m_pointers;
    QHash<QString, QTreeWidgetItem *> m_items;
};

} // namespace hallmarker::ui
