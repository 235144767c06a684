using System.Globalization;
using System.Xml;
using System.Xml.Linq;

namespace MeetingApis.Testing;

/// <summary>The XML of events: what they say, what WeCom puts before it, and the envelope in which it is posted.</summary>
/// <param name="corpId">The organisation whose events these are where they name none.</param>
/// <param name="suiteId">The suite, or template.</param>
/// <param name="isThirdParty">Whether it is a third-party app, and not one that its provider develops for organisations.</param>
internal sealed class WeComMessage(string corpId, string suiteId, Func<bool> isThirdParty)
{
    private const string AgentId = "1000002";

    private static readonly string[] s_ofSuite =
        ["suite_ticket", "create_auth", "change_auth", "cancel_auth", "reset_permanent_code", "share_agent_change", "share_chain_change"];

    private static readonly string[] s_envelope = ["ToUserName", "CreateTime", "MsgType", "Event", "ChangeType", "SuiteId", "InfoType", "TimeStamp"];

    /// <summary>Whether WeCom tells a suite about itself.</summary>
    public static bool IsOfSuite(string message) => Parse(message).Element("InfoType") is not null;

    /// <summary>A page's example without what is not the event's own.</summary>
    public static string WithoutEnvelope(string example)
    {
        XElement xml = Parse(example);
        xml.Elements().Where(static element => s_envelope.Contains(element.Name.LocalName)).Remove();
        return Text(xml);
    }

    /// <summary>The message as of another time.</summary>
    public static string At(string message, DateTimeOffset time)
    {
        XElement xml = Parse(message);
        foreach (XElement element in xml.Elements().Where(static element => element.Name.LocalName is "CreateTime" or "TimeStamp"))
        {
            element.Value = Seconds(time);
        }

        return Text(xml);
    }

    /// <summary>An element with text, as WeCom writes it.</summary>
    public static XElement Element(string name, string text) => new(name, new XCData(text));

    /// <summary>Puts around a payload what it does not say itself.</summary>
    /// <param name="eventType">The type: an event, or event and change with a full stop between.</param>
    /// <param name="payload">The elements of the event.</param>
    /// <param name="time">When it happened.</param>
    public string Write(string eventType, string payload, DateTimeOffset time)
    {
        XElement said = Read(payload);
        string[] names = eventType.Split('.', 2);
        IEnumerable<XElement> head = s_ofSuite.Contains(eventType, StringComparer.Ordinal)
            ? [Element("SuiteId", suiteId), Element("InfoType", eventType), new XElement("TimeStamp", Seconds(time))]
            :
            [
                Element("ToUserName", corpId),
                Element("FromUserName", ""),
                new XElement("CreateTime", Seconds(time)),
                Element("MsgType", "event"),
                Element("Event", names[0]),
                .. names.Skip(1).Select(static change => Element("ChangeType", change)),
            ];
        XElement[] heads = [.. head.Select(element => said.Element(element.Name) ?? element)];
        return Text(new XElement("xml", heads, said.Elements().Where(element => heads.All(known => known.Name != element.Name))));
    }

    /// <summary>For whom WeCom encrypts a message: an organisation, or a third-party app of other organisations, or the suite.</summary>
    public string ReceiverOf(string message) => ToUserNameOf(message) is { } receiver && (receiver == corpId || !isThirdParty()) ? receiver : suiteId;

    /// <summary>The body in which a message is posted.</summary>
    public string Envelop(string message, string encrypted) => Text(new XElement(
        "xml",
        Element("ToUserName", ToUserNameOf(message) ?? suiteId),
        Element("AgentID", IsOfSuite(message) ? "" : AgentId),
        Element("Encrypt", encrypted)));

    private static string? ToUserNameOf(string message) => Parse(message).Element("ToUserName")?.Value;

    private static XElement Read(string payload)
    {
        try
        {
            return Parse(payload.TrimStart().StartsWith("<xml>", StringComparison.Ordinal) ? payload : $"<xml>{payload}</xml>");
        }
        catch (XmlException e)
        {
            throw new ArgumentException($"The payload is not XML: {e.Message}", nameof(payload), e);
        }
    }

    private static XElement Parse(string xml) => XElement.Parse(xml);

    private static string Text(XElement xml) => xml.ToString(SaveOptions.DisableFormatting);

    private static string Seconds(DateTimeOffset time) => time.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
}
