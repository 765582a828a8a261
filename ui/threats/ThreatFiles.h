#pragma once

#include "threats/exchange/ThreatFormat.h"
#include "ui/shell/Page.h"
#include "ui/threats/ThreatReportMaker.h"
#include "ui/threats/ThreatWatch.h"

namespace hallmarker::ui {

class InlineMessage;
class ThreatDocument;

/// Files of threat models: pictures of diagrams, and models of this and other tools, with what could not be carried.
class ThreatFiles final : public QObject {
    Q_OBJECT
public:
    /// `formats` outlive the window.
    ThreatFiles(PageServices &services, ThreatDocument &document, ThreatWatch &watch, const threats::ThreatFormats &formats, const ThreatReportMaker &report, InlineMessage &message, QWidget &page);

    /// The diagram that is shown, as SVG, PDF or PNG.
    void savePicture();
    /// Pages of paper: one that everything fits on, or tiles where that could not be read.
    void savePages();
    /// The threat report as a document; the end of the name tells the format.
    void saveReport();
    bool hasReport() const { return m_report.make != nullptr; }
    /// How things differ from the lineage, by key: pictures of the diagram show it.
    void setDrift(const QHash<QString, QString> &drift) { m_drift = drift; }
    void exportModel();
    void importModel();
    bool hasFormats() const { return !m_formats.all().empty(); }

Q_SIGNALS:
    /// A model was read from a file and stored under this id.
    void imported(const QString &id);

private:
    void ask(const QString &title, const QString &filter, const QString &name, const QString &suffix, const std::function<void(const QString &path)> &then);
    void tellLosses(const QString &file, const threats::LossReport &report, bool isImport);
    void writePicture(const QString &path, bool isPaper);

    PageServices &m_services;
    ThreatDocument &m_document;
    ThreatWatch &m_watch;
    const threats::ThreatFormats &m_formats;
    ThreatReportMaker m_report;
    InlineMessage &m_message;
    QWidget &m_page;
    QHash<QString, QString> m_drift;
};

} // namespace hallmarker::ui
