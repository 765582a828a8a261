#pragma once

#include "core/result/Result.h"
#include "threats/exchange/LossReport.h"
#include "threats/model/ModelLayout.h"
#include "threats/model/ThreatModel.h"

#include <QByteArray>

#include <memory>
#include <vector>

namespace hallmarker::threats {

/// What a file held.
struct ImportedModel {
    ThreatModel model;
    ModelLayout layout;
    LossReport report;
};

/// A file of a model.
struct ExportedModel {
    QByteArray bytes;
    LossReport report;
};

/// A file format of threat models.
class ThreatFormat {
public:
    virtual ~ThreatFormat() = default;

    virtual QString id() const = 0;         ///< "native", "threat-dragon", "otm" ...
    virtual QString name() const = 0;       ///< translated
    virtual QString extension() const = 0;  ///< "yaml", without a dot
    virtual bool canRead() const { return true; }
    virtual bool canWrite() const = 0;
    /// Whether the bytes look like this format; the registry takes the surest: 0 no, 100 certain.
    virtual int sniff(const QByteArray &bytes) const = 0;
    /// Refuses with a place (line and column, or a JSON pointer); bounds of size and depth are the format's own.
    virtual core::Result<ImportedModel> read(const QByteArray &bytes, const QString &file) const = 0;
    virtual core::Result<ExportedModel> write(const ThreatModel &model, const ModelLayout &layout) const = 0;
    /// A file that says something about a model instead of being one: it is merged into a model that is there.
    virtual bool isAddition() const { return false; }
    /// Of an addition: what could not be placed, or was kept against the file, is reported. Others refuse.
    virtual core::Result<LossReport> mergeInto(ThreatModel &model, const QByteArray &bytes, const QString &file) const;
};

/// The formats of the program. Filled in by the application's wiring.
class ThreatFormats {
public:
    void add(std::unique_ptr<ThreatFormat> format) { m_formats.push_back(std::move(format)); }
    const std::vector<std::unique_ptr<ThreatFormat>> &all() const { return m_formats; }
    const ThreatFormat *byId(const QString &id) const;
    /// nullptr when none knows the bytes.
    const ThreatFormat *sniff(const QByteArray &bytes) const;

private:
    std::vector<std::unique_ptr<ThreatFormat>> m_formats;
};

} // namespace hallmarker::threats
