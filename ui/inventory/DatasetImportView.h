#pragma once

#include "inventory/datasets/DatasetPreview.h"
#include "ui/inventory/ImportView.h"

class QComboBox;
class QLabel;
class QTableView;

namespace hallmarker::ui {

class BadRowsTable;
class DatasetAboutForm;
class DialectForm;
class PreviewModel;

/// A data file before its import: how it would be read, correctable, its first rows with the type of each column, and its
/// broken rows. Every correction reads the head of the file again, in the background.
class DatasetImportView final : public ImportView {
    Q_OBJECT
public:
    DatasetImportView(PageServices &services, const QString &path, const QString &datasetName, QWidget *parent);

    QWidget *initialFocus() override;

protected:
    void startImport() override;
    void readAgain() override;
    void takeDetails(const QJsonObject &draft) override;

private:
    void build(const QString &datasetName);
    QWidget *buildForms(const QString &datasetName);
    QWidget *buildPreview();
    void show(const inventory::DatasetPreview &preview);
    void showTable(const core::TablePreview &preview);
    void chooseColumn(int column);
    void chooseType();
    core::ReadOptions options() const;

    QString m_path;
    inventory::DatasetPreview m_preview;
    QMap<QString, core::ColumnType> m_types; ///< that a person chose
    DatasetAboutForm *m_about = nullptr;
    DialectForm *m_dialect = nullptr;
    QLabel *m_summary = nullptr;
    QLabel *m_notes = nullptr;
    QComboBox *m_column = nullptr;
    QComboBox *m_type = nullptr;
    PreviewModel *m_model = nullptr;
    QTableView *m_table = nullptr;
    QLabel *m_badTitle = nullptr;
    BadRowsTable *m_badRows = nullptr;
};

} // namespace hallmarker::ui
