using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Xml;

namespace MeetingApis.WeCom.Internal;

/// <summary>Turns the XML of an event into the JSON that WeCom has for it, too: elements become members, repeated ones a list, and every value a text.</summary>
internal static class WeComEventXml
{
    private const int Deepest = 64;

    private static readonly XmlReaderSettings s_settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        IgnoreWhitespace = true,
    };

    /// <summary>Turns it.</summary>
    /// <returns>The JSON. Empty where the text is no XML, declares a document type, or is nested too deep.</returns>
    public static ReadOnlySpan<byte> ToJson(string xml)
    {
        try
        {
            using var text = new StringReader(xml);
            using var reader = XmlReader.Create(text, s_settings);
            reader.MoveToContent();
            Element root = Read(reader);
            while (reader.Read())
            {
                // What follows the root is looked at too, so that half of a text never counts.
            }

            var json = new ArrayBufferWriter<byte>(xml.Length + 256);
            using var writer = new Utf8JsonWriter(json);
            Write(writer, root);
            writer.Flush();
            return json.WrittenSpan;
        }
        catch (XmlException)
        {
            return [];
        }
    }

    private static Element Read(XmlReader reader)
    {
        var element = new Element(reader.LocalName);
        if (reader.Depth >= Deepest)
        {
            throw new XmlException("The document is nested too deep.");
        }

        if (reader.IsEmptyElement)
        {
            return element;
        }

        while (reader.Read() && reader.NodeType != XmlNodeType.EndElement)
        {
            if (reader.NodeType == XmlNodeType.Element)
            {
                element.Children.Add(Read(reader));
            }
            else
            {
                element.Text.Append(reader.Value);
            }
        }

        return element;
    }

    /// <summary>Writes an element's value. WeCom puts spaces and line breaks around some texts, which are no part of them.</summary>
    private static void Write(Utf8JsonWriter writer, Element element)
    {
        if (element.Children.Count == 0)
        {
            writer.WriteStringValue(element.Text.ToString().Trim());
            return;
        }

        writer.WriteStartObject();
        foreach (IGrouping<string, Element> same in element.Children.GroupBy(static child => child.Name, StringComparer.Ordinal))
        {
            writer.WritePropertyName(same.Key);
            Write(writer, [.. same]);
        }

        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, Element[] same)
    {
        if (same is [var only])
        {
            Write(writer, only);
            return;
        }

        writer.WriteStartArray();
        foreach (Element item in same)
        {
            Write(writer, item);
        }

        writer.WriteEndArray();
    }

    private sealed class Element(string name)
    {
        public string Name => name;

        public StringBuilder Text { get; } = new();

        public List<Element> Children { get; } = [];
    }
}
