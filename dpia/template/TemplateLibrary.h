#pragma once

#include "dpia/template/TemplateReader.h"

namespace hallmarker::dpia {

/// One template that can be had, or why not.
struct LibraryEntry {
    TemplateFiles files;
    TemplateReading reading;
    bool isBuiltIn = false;

    bool isUsable() const { return reading.errors.isEmpty(); }
};

/// The templates that ship, and those of folders of one's own. In a folder "NAME.yaml" is a template and "NAME.de.yaml"
/// its translation. A template of a folder takes the place of a built-in one with the same urn and version.
class TemplateLibrary {
public:
    explicit TemplateLibrary(const QStringList &folders = {});

    /// Templates that are kept elsewhere, such as in a workspace. One that is there already by urn and version stays.
    void add(const QList<TemplateFiles> &templates);

    /// Sorted by urn, newest version first.
    const QList<LibraryEntry> &entries() const { return m_entries; }
    /// Folders that could not be read.
    const QList<core::Error> &problems() const { return m_problems; }
    /// By urn (newest version), "urn@version", or the last part of the urn ("dpia-screening").
    core::Result<LibraryEntry> find(const QString &reference) const;

    /// A template's file and the translations that lie beside it.
    static core::Result<TemplateFiles> readFiles(const QString &path);

private:
    void addFolder(const QString &folder, bool isBuiltIn);
    void addEntry(const LibraryEntry &entry);
    void sort();

    QList<LibraryEntry> m_entries;
    QList<core::Error> m_problems;
};

} // namespace hallmarker::dpia
