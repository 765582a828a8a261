#pragma once

#include "checks/vault/CsvRewriter.h"
#include "checks/vault/TokenPlan.h"
#include "checks/vault/TokenVault.h"

namespace hallmarker::checks {

/// What a job did.
struct TokenJobReport {
    struct Table {
        QString file;
        qint64 rows = 0, cells = 0;
        core::Digest before, after;
    };
    struct Join {
        TokenPlan::Reference reference;
        qint64 rows = 0;          ///< with a value
        qint64 matched = 0;       ///< that have their partner; the same before and after, or the job fails
    };
    QList<Table> tables;
    QList<Join> joins;
    QMap<QString, int> versions;  ///< of the keys whose tokens the tables have now
    bool isResumed = false;       ///< an unfinished run was taken up
};

/// Rewrites all tables of a plan at once, or none: first each beside its place, then, once all are there and joins are counted to
/// be equal, all are moved. A journal in the folder makes a run that was killed go on where it was: before the move nothing was
/// changed, after it began it is finished. The folder's "tokens.json" tells which version of each key its tables are in.
class TokenJob {
public:
    static QString journalName() { return QStringLiteral(".token-job.json"); }
    static QString versionsName() { return QStringLiteral("tokens.json"); }

    /// Tables of `source` as tokens in `target`, by the newest key of each domain. The vault has all domains of the plan.
    static core::Result<TokenJobReport> tokenize(const TokenPlan &plan, const QString &source, const QString &target, const TokenVault &vault, const core::SecretBytes &vaultKey, core::Progress &progress);
    /// New key for a domain, and the tokens of all tables in the folder changed to it. The vault is saved to its path before the
    /// first token needs the new key; older keys stay in it.
    static core::Result<TokenJobReport> rotate(const TokenPlan &plan, const QString &domain, const QString &folder, const QString &vaultPath, const core::SecretBytes &vaultKey, core::Progress &progress);
    /// Versions of a folder; NotFound when it has no tokens.
    static core::Result<QMap<QString, int>> versionsOf(const QString &folder);
};

} // namespace hallmarker::checks
