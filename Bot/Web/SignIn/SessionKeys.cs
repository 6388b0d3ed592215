using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.Repositories;

namespace Wenming.Bot.Web.SignIn;

/// <summary>The keys that seal cookies, in memory like the sessions themselves: nothing of them is ever on a disk.</summary>
internal sealed class SessionKeys : IXmlRepository
{
    private readonly Lock _lock = new();
    private readonly List<XElement> _keys = [];

    public IReadOnlyCollection<XElement> GetAllElements()
    {
        lock (_lock)
            return [.. _keys];
    }

    public void StoreElement(XElement element, string friendlyName)
    {
        lock (_lock)
            _keys.Add(element);
    }
}
