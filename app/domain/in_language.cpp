// SPDX-License-Identifier: Apache-2.0
#include "domain/in_language.h"

#include <utility>

namespace atlas {

namespace {
// tr() takes a text and no language, and what describes a chart or a sheet asks it in hundreds of places: the language
// can't be handed to them, so it stands here for as long as an InLanguage does. Nobody else reads or writes it.
thread_local std::optional<Language> spoken;
} // namespace

InLanguage::InLanguage(Language language) : m_before(std::exchange(spoken, language)) {}

InLanguage::~InLanguage() { spoken = m_before; }

std::optional<Language> InLanguage::current() { return spoken; }

} // namespace atlas
