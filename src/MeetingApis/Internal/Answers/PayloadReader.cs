using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace MeetingApis.Internal;

/// <summary>Reads a record from the middle of a document. The reader stands on the record's first token, and in the end on its last.</summary>
internal delegate object? PayloadReader(ref Utf8JsonReader reader, JsonTypeInfo type);
