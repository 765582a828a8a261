#pragma once

#include "ui/assessments/AnswerDesk.h"

#include <QWidget>

class QTreeWidget;
class QTreeWidgetItem;

namespace hallmarker::ui {

class FilterBar;

/// Sections and questions of an assessment with how far each is. The field above finds words in questions, guidance and
/// answers.
class AssessmentOutline final : public QWidget {
    Q_OBJECT
public:
    AssessmentOutline(AnswerDesk &desk, const QString &language, QWidget *parent = nullptr);

    /// Builds it anew for the template that is open.
    void rebuild();
    /// Marks, counts and what conditions hide.
    void refresh();
    QString current() const; ///< question
    void setCurrent(const QString &question);
    QTreeWidget *tree() const { return m_tree; }
    FilterBar *filter() const { return m_filter; }

    enum class Wanted { Any, Missing, Stale };
    /// The next or previous question that applies (and is missing, or stale), round the end; "" when there is none.
    QString beside(const QString &question, int step, Wanted wanted) const;

Q_SIGNALS:
    void chosen(const QString &question);

private:
    void addSection(const dpia::TemplateSection &section, QTreeWidgetItem *parent);
    void mark(QTreeWidgetItem *item, const dpia::AnswerSheet &sheet);
    void find();
    bool matches(const dpia::Question &question, const QStringList &words) const;

    AnswerDesk &m_desk;
    QString m_language;
    FilterBar *m_filter;
    QTreeWidget *m_tree;
    QHash<QString, QTreeWidgetItem *> m_items;   ///< by question
    QHash<QTreeWidgetItem *, const dpia::TemplateSection *> m_sections;
    std::shared_ptr<const dpia::Template> m_form; ///< that the items are of
    bool m_isSetting = false;
};

} // namespace hallmarker::ui
