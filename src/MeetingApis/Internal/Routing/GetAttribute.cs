namespace MeetingApis.Internal;

/// <summary>An operation sent with <c>GET</c>.</summary>
internal sealed class GetAttribute(string path) : HttpMethodAttribute(path);
