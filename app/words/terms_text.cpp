// SPDX-License-Identifier: Apache-2.0
#include "words/terms_text.h"

#include "domain/figure_text.h"

#include <QCoreApplication>

namespace atlas {

namespace {

struct TermsText {
    Q_DECLARE_TR_FUNCTIONS(TermsText)
};

QString dayText(const QDate& day) { return day.toString(Qt::ISODate); }

QString who(const TargetLock& lock) {
    return lock.author.isEmpty() ? TermsText::tr("somebody", "an author who gave no name") : lock.author;
}

} // namespace

QString lockText(const TargetLock& lock, Language language) {
    const auto percent = [&](double rate) { return percentText(rate, language); };
    QString text;
    if (lock.lowest && lock.highest)
        text =
            TermsText::tr("Kept between %1 and %2 by %3").arg(percent(*lock.lowest), percent(*lock.highest), who(lock));
    else if (lock.lowest)
        text = TermsText::tr("Kept at %1 or more by %2").arg(percent(*lock.lowest), who(lock));
    else if (lock.highest)
        text = TermsText::tr("Kept at %1 or less by %2").arg(percent(*lock.highest), who(lock));
    else
        text = TermsText::tr("Locked by %1").arg(who(lock));
    if (lock.expires.isValid())
        text = TermsText::tr("%1 until %2", "a lock, its last day").arg(text, dayText(lock.expires));
    return lock.reason.isEmpty()
               ? TermsText::tr("%1.", "a lock in words").arg(text)
               : TermsText::tr("%1. Reason: %2", "a lock in words, its reason").arg(text, lock.reason);
}

QStringList termsLines(const CellTerms& terms, bool isLocked, Language language) {
    QStringList lines;
    if (terms.lock && isLocked)
        lines.append(lockText(*terms.lock, language));
    else if (terms.lock)
        lines.append(TermsText::tr("Its lock ended on %1.").arg(dayText(terms.lock->expires)));
    if (terms.sigma)
        lines.append(TermsText::tr("Uncertainty: %1 (standard deviation)").arg(deviationText(*terms.sigma, language)));
    if (!terms.note.isEmpty())
        lines.append(TermsText::tr("Note: %1").arg(terms.note));
    return lines;
}

QString termsWords(const CellTerms& terms, bool isLocked, Language language) {
    QStringList words;
    if (isLocked)
        words.append(terms.lock && terms.lock->hasLimits() ? TermsText::tr("kept within limits")
                                                           : TermsText::tr("locked"));
    if (terms.sigma)
        words.append(deviationText(*terms.sigma, language));
    if (!terms.note.isEmpty())
        words.append(TermsText::tr("note: %1").arg(terms.note));
    return words.join(TermsText::tr(", ", "between parts of a list"));
}

} // namespace atlas
