#pragma once

#include "core/jobs/Progress.h"
#include "inventory/card/CardView.h"
#include "inventory/card/LossReport.h"

namespace hallmarker::inventory {

/// A card with everything that is needed to check it without Hallmarker, as a zip:
///   README.md, card.html, card.md, card.docx, card.odt, annex-iv.html, card.cdx.json   the card in every format
///   records/<id>.json          card, model version and findings as canonical JSON: the bytes whose digest the log holds
///   log/<id>.entry, .tlog-proof  the log's entry of that revision, and the proof that it is in the log
///   checkpoint, keys/<id>.vkey, keys/<id>.pem   the signed head of the log, and the keys that signed it
///   losses.json, losses.txt    what the formats could not hold
///   SHA256SUMS, VERIFY.txt     how to check all that with openssl and coreutils
class CardBundle {
public:
    struct File {
        QString name;
        QByteArray bytes;
    };
    struct Content {
        QList<File> files;         ///< sorted by name, SHA256SUMS and VERIFY.txt included
        QList<LossReport> losses;
    };
    /// `further` are files that others made of the same view (a PDF, which needs fonts). Signs a checkpoint.
    static core::Result<Content> collect(core::Workspace &workspace, const CardView &view, const QList<File> &further = {},
                                         core::Progress &progress = core::Progress::none());
    /// The zip; all entries carry `instantMs`.
    static core::Result<QByteArray> zip(const Content &content, qint64 instantMs);
};

} // namespace hallmarker::inventory
