#include "ui/inventory/InventoryImports.h"

#include "ui/inventory/DatasetImportView.h"
#include "ui/inventory/ModelImportView.h"
#include "ui/kit/FileDialog.h"
#include "ui/kit/TabOrder.h"

#include <QFileInfo>
#include <QStackedLayout>

namespace hallmarker::ui {

InventoryImports::InventoryImports(Page &page, QStackedLayout &stack, QWidget &list) : QObject(&page), m_page(page), m_stack(stack), m_list(list) {}

bool InventoryImports::isImporting() const
{
    return m_view && m_view->isImporting();
}

void InventoryImports::importDataset(const QString &datasetName)
{
    FileQuestion question;
    question.title = tr("Import a dataset");
    question.filter = tr("Data (*.csv *.tsv *.txt *.jsonl *.ndjson *.json *.sqlite *.sqlite3 *.db *.npy);;All files (*)");
    question.purpose = QStringLiteral("dataset");
    FileDialog::ask(m_page.window(), question, this, [this, datasetName](const QString &path) { importDatasetFile(path, datasetName.isEmpty() ? QFileInfo(path).completeBaseName() : datasetName); });
}

void InventoryImports::importModel(const QString &modelName)
{
    FileQuestion question;
    question.title = tr("Import a model");
    question.filter = tr("Models (*.pt *.pth *.safetensors *.onnx *.gguf);;All files (*)");
    question.purpose = QStringLiteral("model");
    FileDialog::ask(m_page.window(), question, this, [this, modelName](const QString &path) { importModelFile(path, modelName.isEmpty() ? QFileInfo(path).completeBaseName() : modelName); });
}

void InventoryImports::importDatasetFile(const QString &path, const QString &datasetName)
{
    show(new DatasetImportView(m_page.services(), path, datasetName, &m_page), false);
}

void InventoryImports::importModelFile(const QString &path, const QString &modelName)
{
    show(new ModelImportView(m_page.services(), path, modelName, &m_page), true);
}

void InventoryImports::putBack(const QJsonObject &draft)
{
    const QString path = ImportDraft::pathOf(draft);
    if (ImportDraft::kindOf(draft) == ImportDraft::Kind::Model)
        importModelFile(path, QFileInfo(path).completeBaseName());
    else
        importDatasetFile(path, QFileInfo(path).completeBaseName());
    m_view->putBack(draft);
}

void InventoryImports::show(ImportView *view, bool isModel)
{
    close();
    m_view = view;
    connect(view, &ImportView::closed, this, &InventoryImports::close);
    connect(view, &ImportView::imported, this, &InventoryImports::imported);
    connect(view, &ImportView::otherFileWanted, this, [this, isModel] {
        if (isModel)
            importModel();
        else
            importDataset();
    });
    m_stack.addWidget(view);
    m_stack.setCurrentWidget(view);
    tabInLayoutOrder(&m_page);
    view->initialFocus()->setFocus(Qt::OtherFocusReason);
    Q_EMIT changed();
}

void InventoryImports::close()
{
    if (!m_view)
        return;
    ImportView *view = m_view;
    m_view.clear();
    m_stack.setCurrentWidget(&m_list);
    m_stack.removeWidget(view);
    view->hide();
    view->deleteLater();
    m_page.initialFocus()->setFocus(Qt::OtherFocusReason);
    Q_EMIT changed();
}

} // namespace hallmarker::ui
