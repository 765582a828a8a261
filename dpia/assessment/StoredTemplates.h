#pragma once

#include "core/storage/Workspace.h"
#include "dpia/template/TemplateReader.h"

#include <memory>

namespace hallmarker::dpia {

/// The templates that the assessments of a workspace were begun with, kept in the workspace itself: the file that one came
/// from may change or go, and the workspace may be opened elsewhere.
class StoredTemplates {
public:
    static constexpr const char *kind = "assessment-template";

    explicit StoredTemplates(const core::Workspace &workspace) : m_workspace(workspace) {}

    /// The id that a template of this urn and version has in every workspace.
    static QString idOf(const Template &of);
    static QString idOf(const QString &urn, int version);
    /// Keeps it, unless it is kept already. ErrorKind::Conflict when another content is kept under the same version.
    static core::Result<core::Record> keep(core::WriteTransaction &transaction, const TemplateFiles &files, const Template &read);

    core::Result<TemplateFiles> files(const QString &id) const;
    /// Everything that is kept, for a library to choose from.
    core::Result<QList<TemplateFiles>> all() const;
    /// Read again, and kept for the next who asks.
    core::Result<std::shared_ptr<const Template>> read(const QString &id);

private:
    const core::Workspace &m_workspace;
    QHash<QString, std::shared_ptr<const Template>> m_read;
};

} // namespace hallmarker::dpia
