#pragma once

#include "ui/shell/Page.h"

#include <QPointer>

class QStackedLayout;

namespace hallmarker::ui {

class ImportView;
struct ImportOutcome;

/// The import of a file, which stands in the place of the list as long as it lasts.
class InventoryImports final : public QObject {
    Q_OBJECT
public:
    InventoryImports(Page &page, QStackedLayout &stack, QWidget &list);

    ImportView *view() const { return m_view; }
    bool isOpen() const { return m_view != nullptr; }
    /// A file is being registered; the view stays until that has ended.
    bool isImporting() const;
    /// Ask for a file first. An empty name: that of the file.
    void importDataset(const QString &datasetName = {});
    void importModel(const QString &modelName = {});
    void importDatasetFile(const QString &path, const QString &datasetName);
    void importModelFile(const QString &path, const QString &modelName);
    /// Goes on with what was filled in before the last end.
    void putBack(const QJsonObject &draft);
    void close();

Q_SIGNALS:
    /// The view came or went.
    void changed();
    void imported(const hallmarker::ui::ImportOutcome &outcome);

private:
    void show(ImportView *view, bool isModel);

    Page &m_page;
    QStackedLayout &m_stack;
    QWidget &m_list;
    QPointer<ImportView> m_view;
};

} // namespace hallmarker::ui
