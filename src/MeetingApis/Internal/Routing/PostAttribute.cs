namespace MeetingApis.Internal;

/// <summary>An operation sent with <c>POST</c>.</summary>
internal sealed class PostAttribute(string path) : HttpMethodAttribute(path);
