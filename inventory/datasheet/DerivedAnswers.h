#pragma once

#include "core/storage/Workspace.h"
#include "inventory/datasheet/DatasheetView.h"

namespace hallmarker::inventory {

/// What records, lineage and findings answer of themselves, by question. Questions that only people can answer are not in it.
class DerivedAnswers {
public:
    DerivedAnswers(core::Workspace &workspace, const DatasheetView &view) : m_workspace(workspace), m_view(view) {}

    core::Result<QMap<QString, QStringList>> make();

private:
    core::Result<void> addPeople();
    core::Result<void> addUses();
    void addContent();
    void addFaults();
    void addProtection();
    void addLineage();
    core::Result<void> addUpkeep();
    void say(const char *question, const QString &line);

    core::Workspace &m_workspace;
    const DatasheetView &m_view;
    QMap<QString, QStringList> m_answers;
};

} // namespace hallmarker::inventory
