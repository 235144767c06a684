using System.Text.Json;

namespace MeetingApis.Internal;

/// <summary>Walks through the values of a document in order, into objects and lists, and knows the path to each.</summary>
internal ref struct JsonWalk(ReadOnlySpan<byte> json)
{
    private readonly ReadOnlySpan<byte> _json = json;
    private readonly List<JsonStep> _steps = [];
    private Utf8JsonReader _reader = new(json);
    private bool _isOpened;

    /// <summary>The path to the value.</summary>
    public readonly IReadOnlyList<JsonStep> Steps => _steps;

    public readonly JsonTokenType Kind => _reader.TokenType;

    public readonly int Start => (int)_reader.TokenStartIndex;

    /// <summary>The position at which the value ends, whatever it holds.</summary>
    public readonly int End
    {
        get
        {
            Utf8JsonReader copy = _reader;
            copy.Skip();
            return (int)copy.BytesConsumed;
        }
    }

    /// <summary>The value as it is written, without quotation marks.</summary>
    public readonly ReadOnlySpan<byte> Written => _reader.ValueSpan;

    /// <summary>Moves to the next value. False at the end.</summary>
    /// <exception cref="JsonException">The document is broken.</exception>
    public bool Read()
    {
        if (_isOpened)
        {
            _steps.Add(new JsonStep(Kind == JsonTokenType.StartObject ? "" : null, -1));
        }

        while (_reader.Read())
        {
            switch (Kind)
            {
                case JsonTokenType.PropertyName:
                    _steps[^1] = new JsonStep(_reader.GetString(), 0);
                    break;
                case JsonTokenType.EndObject or JsonTokenType.EndArray:
                    _steps.RemoveAt(_steps.Count - 1);
                    break;
                default:
                    if (_steps is [.., { Name: null } item])
                    {
                        _steps[^1] = item with { Index = item.Index + 1 };
                    }

                    _isOpened = Kind is JsonTokenType.StartObject or JsonTokenType.StartArray;
                    return true;
            }
        }

        return false;
    }

    /// <summary>The path to the value at which a reader stopped, as text; <c>$</c> if the failure does not say.</summary>
    public static string PathOf(ReadOnlySpan<byte> json, Exception failure)
    {
        var walk = new JsonWalk(json);
        try
        {
            return JsonStep.Format(walk.Read(failure as JsonException) ? walk.Steps : []);
        }
        catch (InvalidOperationException)
        {
            // Broken Unicode in a name on the way.
            return "$";
        }
    }

    /// <summary>Moves to the value at which a reader stopped. False if the failure does not say which one.</summary>
    public bool Read(JsonException? failure)
    {
        if (failure?.LineNumber is not { } line || failure.BytePositionInLine is not { } position)
        {
            return false;
        }

        int end = (int)position;
        for (ReadOnlySpan<byte> rest = _json; line > 0; line--)
        {
            int length = rest.IndexOf((byte)'\n') + 1;
            rest = rest[length..];
            end += length;
        }

        // The last value that begins before the place where the reader stood: at its first token's end.
        int last = -1;
        var ahead = new JsonWalk(_json);
        while (ahead.Read() && ahead.Start < end)
        {
            last = ahead.Start;
        }

        while (last >= 0 && Read())
        {
            if (Start == last)
            {
                return true;
            }
        }

        return false;
    }
}
