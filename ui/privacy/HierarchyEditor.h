#pragma once

#include "checks/anonymisation/hierarchy/HierarchyPreview.h"
#include "ui/kit/FormPanel.h"
#include "ui/privacy/LoadedSource.h"
#include "ui/shell/Page.h"

class QBoxLayout;
class QComboBox;
class QTimer;

namespace hallmarker::ui {

class InlineMessage;
class RecordTable;
class RowsModel;

/// The rule by which the groups of one column are made, and what it makes of the values of the table, shown while it is typed.
class HierarchyEditor final : public QWidget {
    Q_OBJECT
public:
    HierarchyEditor(PageServices &services, QWidget *parent = nullptr);

    void edit(const std::shared_ptr<const LoadedSource> &source, const QString &column, const QJsonObject &rule, int highestLevel, double weight);
    QString column() const { return m_column; }
    FormPanel *form() const { return m_form; }
    /// The rule as it is typed.
    core::Result<anonymisation::HierarchySpec> rule() const;
    bool isPreviewing() const { return m_serial != m_shownSerial; }

Q_SIGNALS:
    void applied(const QString &column, const QJsonObject &rule, int highestLevel, double weight);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showFieldsOf(const QString &method);
    void preview();
    void showLevels(const anonymisation::HierarchyPreview &preview);
    void showGroups();
    QJsonObject typedRule() const;
    void apply();

    PageServices &m_services;
    std::shared_ptr<const LoadedSource> m_source;
    QString m_column;
    FormPanel *m_form;
    QComboBox *m_method;
    InlineMessage *m_message;
    RowsModel *m_levelRows;
    RecordTable *m_levels;
    RowsModel *m_groupRows;
    RecordTable *m_groups;
    QTimer *m_wait;
    QBoxLayout *m_row; ///< form and what comes of it; below each other where there is no room
    anonymisation::HierarchyPreview m_preview;
    int m_serial = 0;
    int m_shownSerial = 0;
};

} // namespace hallmarker::ui
