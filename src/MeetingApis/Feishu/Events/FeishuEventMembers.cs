using System.Text.Json;

namespace MeetingApis.Feishu.Internal;

/// <summary>Finds the members of a message without making texts of them, since nothing of it is checked yet.</summary>
internal sealed class FeishuEventMembers
{
    public const int Type = 0;
    public const int Token = 1;
    public const int Challenge = 2;
    public const int Uuid = 3;
    public const int Ts = 4;
    public const int EventId = 5;
    public const int EventType = 6;
    public const int CreateTime = 7;
    public const int AppId = 8;
    public const int TenantKey = 9;
    public const int Event = 10;
    public const int Encrypt = 11;
    private const int HeaderMember = 12;
    private const int NoMember = -1;

    private const int MostLevels = 64;

    /// <summary>In the order of the numbers.</summary>
    private static readonly byte[][] s_names =
    [
        [.. "type"u8], [.. "token"u8], [.. "challenge"u8], [.. "uuid"u8], [.. "ts"u8], [.. "event_id"u8], [.. "event_type"u8],
        [.. "create_time"u8], [.. "app_id"u8], [.. "tenant_key"u8], [.. "event"u8], [.. "encrypt"u8], [.. "header"u8],
    ];

    /// <summary>The places of the message's own members, by number. Empty for a member that is missing.</summary>
    public Range[] Root { get; } = NoPlaces();

    /// <summary>The places of the members of <c>header</c>. Null where it is no object.</summary>
    public Range[]? Header { get; private set; }

    /// <summary>The places of the members of <c>event</c>.</summary>
    public Range[] Payload { get; private set; } = NoPlaces();

    /// <summary>How often <c>encrypt</c> comes.</summary>
    public int Encrypted { get; private set; }

    /// <summary>Finds the members.</summary>
    /// <returns>Why the message cannot be read; null where it can.</returns>
    public EventRefusal? TryFind(ReadOnlySpan<byte> json)
    {
        // One level more than may come, so that it is seen.
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = MostLevels + 1 });
        try
        {
            return reader.Read() && reader.TokenType == JsonTokenType.StartObject ? Walk(ref reader) : EventRefusal.Malformed;
        }
        catch (JsonException)
        {
            return EventRefusal.Malformed;
        }
    }

    private static Range[] NoPlaces() => new Range[s_names.Length];

    private EventRefusal? Walk(ref Utf8JsonReader reader)
    {
        (int outer, int inner, int start) = (NoMember, NoMember, 0);
        while (reader.Read())
        {
            int begin = (int)reader.TokenStartIndex;
            int end = (int)reader.BytesConsumed;
            switch (reader.TokenType)
            {
                case JsonTokenType.PropertyName:
                    (outer, inner) = reader.CurrentDepth switch
                    {
                        1 => (Number(ref reader), NoMember),
                        2 => (outer, Number(ref reader)),
                        _ => (outer, inner),
                    };
                    break;
                case JsonTokenType.StartObject or JsonTokenType.StartArray:
                    if (reader.CurrentDepth >= MostLevels)
                    {
                        return EventRefusal.TooLarge;
                    }

                    if (reader.CurrentDepth == 1)
                    {
                        start = begin;
                        Begin(outer, reader.TokenType == JsonTokenType.StartObject);
                    }

                    break;
                case JsonTokenType.EndObject or JsonTokenType.EndArray:
                    if (reader.CurrentDepth == 1)
                    {
                        Place(Root, outer, start..end);
                    }

                    break;
                default:
                    Take(reader.CurrentDepth, outer, inner, begin..end);
                    break;
            }
        }

        return null;
    }

    /// <summary>An object or list begins; what came under the same name before counts no more.</summary>
    private void Begin(int outer, bool isObject)
    {
        Count(outer);
        if (outer == HeaderMember)
        {
            Header = isObject ? NoPlaces() : null;
        }
        else if (outer == Event)
        {
            Payload = NoPlaces();
        }
    }

    private void Take(int depth, int outer, int inner, Range place)
    {
        if (depth == 1)
        {
            Begin(outer, isObject: false);
            Place(Root, outer, place);
        }
        else if (depth == 2 && outer is HeaderMember or Event)
        {
            Place(outer == Event ? Payload : Header, inner, place);
        }
    }

    private void Count(int member)
    {
        if (member == Encrypt)
        {
            Encrypted++;
        }
    }

    private static void Place(Range[]? places, int member, Range place)
    {
        if (places is not null && member != NoMember)
        {
            places[member] = place;
        }
    }

    private static int Number(ref Utf8JsonReader reader)
    {
        for (int number = 0; number < s_names.Length; number++)
        {
            if (reader.ValueTextEquals(s_names[number]))
            {
                return number;
            }
        }

        return NoMember;
    }
}
